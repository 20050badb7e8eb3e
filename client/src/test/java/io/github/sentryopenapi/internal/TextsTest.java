package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void textIsWrittenAsItIs() {
    assertThat(Texts.STRING.toJson("ä\ud83d\ude00\n")).isEqualTo("\"ä\ud83d\ude00\\n\"");
    assertThat(Texts.STRING.toJson(null)).isEqualTo("null");
  }

  @Test
  void halfOfASurrogatePairIsEscapedAndReadBack() throws IOException {
    String text = "a \"\\ä\n~\u007f\ud800";
    String json = Texts.STRING.toJson(text);

    assertThat(json).isEqualTo("\"a \\u0022\\u005c\\u00e4\\u000a~\\u007f\\ud800\"");
    assertThat(Texts.STRING.fromJson(json)).isEqualTo(text);
    assertThat(Json.listOf(Texts.STRING).toJson(List.of("\udc00", "b")))
        .isEqualTo("[\"\\udc00\",\"b\"]");
  }

  @Test
  void halfOfASurrogatePairIsRefusedWhereItCannotBeEscaped() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.mapOf(Texts.STRING).toJson(Map.of("a\ud800", "b")))
        .withMessage("'name of a field' must not hold half of a surrogate pair: \"a?\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.RAW.toJson(new RawJson("\"\ud800\"")))
        .withMessage("'$' must not hold half of a surrogate pair: \"\"?\"\"");
  }
}
