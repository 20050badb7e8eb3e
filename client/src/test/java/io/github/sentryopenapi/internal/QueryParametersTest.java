package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class QueryParametersTest {
  @Test
  void parameterIsSentOnceForEachValueOfAList() {
    HttpUrl.Builder url = HttpUrl.get("https://sentry.io/").newBuilder();
    QueryParameters.add(url, "environment", List.of("prod", "a b"));
    QueryParameters.add(url, "project", (List<?>) null);

    assertThat(url.build()).hasToString("https://sentry.io/?environment=prod&environment=a%20b");
  }

  @Test
  void textSaysWhatCannotBeSent() {
    QueryParameters query = url -> QueryParameters.add(url, "cursor", "a\ud800");

    assertThat(QueryParameters.text("TeamsQuery", query))
        .isEqualTo("TeamsQuery['cursor' must not hold half of a surrogate pair: \"a?\"]");
  }
}
