package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {
  @Test
  void readsDetailCodeAndFieldErrors() {
    String raw =
        """
        {"detail":{"code":"c","message":"m"},"name":["a","b"],"errorId":null,"n":[1]}\
        """;

    assertThat(ErrorBody.read(raw))
        .isEqualTo(new ErrorBody(raw, "m", "c", Map.of("name", List.of("a", "b"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "7",
        "\"text\"",
        "[\"a\"]",
        "detail",
        "{\"detail\":",
        "{\"detail\":\"a\"} x",
        "{\"detail\":\"a\",\"detail\":\"b\"}",
        "{\"detail\":[{\"loc\":\"body\"}]}",
        "{\"detail\":{\"code\":1,\"message\":[]}}",
        "{\"error\":{\"params\":{\"stats_period\":{\"message\":\"Invalid\"}}}}",
        "<html>"
      })
  void keepsTheTextOfWhatItCannotRead(String raw) {
    assertThat(ErrorBody.read(raw)).isEqualTo(new ErrorBody(raw, null, null, Map.of()));
  }

  @Test
  void doesNotOverflowOnDeepNesting() {
    String raw = "{\"detail\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    assertThat(ErrorBody.read(raw)).isEqualTo(new ErrorBody(raw, null, null, Map.of()));
  }

  @Test
  void summaryPrefersDetailThenFieldErrorsThenTheText() {
    assertThat(ErrorBody.read("{\"detail\":\"a\",\"name\":[\"b\"]}").summary()).isEqualTo("a");
    assertThat(ErrorBody.read("{\"name\":[\"b\",\"c\"],\"x\":[\"d\"]}").summary())
        .isEqualTo("'name': b c; 'x': d");
    assertThat(ErrorBody.read(" {\"info\":\n\"b\"} ").summary()).isEqualTo("{\"info\": \"b\"}");
    assertThat(ErrorBody.read(" \n ").summary()).isEqualTo("(empty body)");
  }

  @Test
  void summaryIsCutAfter200Characters() {
    assertThat(ErrorBody.read("x".repeat(201)).summary()).isEqualTo("x".repeat(200) + "…");
    assertThat(ErrorBody.read("x".repeat(200)).summary()).isEqualTo("x".repeat(200));
  }
}
