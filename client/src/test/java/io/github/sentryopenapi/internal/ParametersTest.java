package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {
  @Test
  void textSaysWhatCannotBeSent() {
    Parameters query = request -> request.query("cursor", "a\ud800");

    assertThat(Parameters.text("TeamsQuery", query))
        .isEqualTo("TeamsQuery['cursor' must not hold half of a surrogate pair: \"a?\"]");
  }

  @Test
  void textShowsNoHeaderAndNoCookie() {
    Parameters query =
        request -> {
          request.query("page", 2);
          request.header("X-Key", "secret");
          request.cookie("session", List.of("secret"));
        };

    assertThat(Parameters.text("TeamsQuery", query))
        .isEqualTo("TeamsQuery[page=2&X-Key=***&session=***]");
  }
}
