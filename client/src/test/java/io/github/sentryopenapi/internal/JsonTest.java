package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1700000000123456789",
        "1.50",
        "-0",
        "1E400",
        "0.1000000000000000055511151231257827",
        "\"\"",
        "\"\\u00e9\\/\\\"\"",
        "true",
        "false",
        "null",
        "[]",
        "{}",
        "[1 , 2,\n\t{\"a\" : null}]",
        "{\"a\":{\"b\":[\"]\",\"}\"]}}",
      })
  void rawJsonGoesThereAndBackByteForByte(String json) throws IOException {
    assertThat(Json.RAW.fromJson(json)).isEqualTo(new RawJson(json));
    assertThat(Json.RAW.toJson(new RawJson(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[1,]", "tru", "1 2", "{}{}", "\"a", "{a:1}", "NaN", "'a'"})
  void rawJsonThatIsNotOneValueIsNotWritten(String json) {
    JsonAdapter<Map<String, RawJson>> map = Json.mapOf(Json.RAW);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> map.toJson(Map.of("extra", new RawJson(json))))
        .withMessage("'extra' must be one JSON value: \"" + json + "\"");
  }

  @Test
  void listsAndMapsHoldNoNull() {
    assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(() -> Json.listOf(Json.BOOLEAN).fromJson("[true,null]"))
        .withMessage("Expected a boolean but was NULL at path $[1]");
    assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(() -> Json.mapOf(Texts.STRING).fromJson("{\"a\":null}"))
        .withMessage("Expected a string but was NULL at path $.a");
  }

  @Test
  void nullIsWrittenAsNull() {
    assertThat(Json.listOf(Texts.STRING).toJson(null)).isEqualTo("null");
    assertThat(Json.RAW.toJson(null)).isEqualTo("null");
    assertThat(Texts.INSTANT.toJson(null)).isEqualTo("null");
    assertThat(Numbers.INSTANT.toJson(null)).isEqualTo("null");
    assertThat(Numbers.LONG.toJson(null)).isEqualTo("null");
  }

  @Test
  void numbersKeepTheirDigits() throws IOException {
    assertThat(Numbers.LONG.fromJson("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(Numbers.INTEGER.fromJson("-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(Numbers.DOUBLE.fromJson("1e3")).isEqualTo(1000.0);
    assertThat(Numbers.BIGDECIMAL.fromJson("12.3400")).isEqualTo(new BigDecimal("12.3400"));
    assertThat(Numbers.BIGDECIMAL.toJson(new BigDecimal("12.3400"))).isEqualTo("12.3400");
  }

  @Test
  void instantsAreSecondsOrText() throws IOException {
    Instant instant = Instant.parse("2018-11-06T22:00:00Z");

    assertThat(Numbers.INSTANT.fromJson("1541541600")).isEqualTo(instant);
    assertThat(Numbers.INSTANT.toJson(instant.plusMillis(999))).isEqualTo("1541541600");
    assertThat(Texts.INSTANT.fromJson("\"2018-11-06T22:00:00Z\"")).isEqualTo(instant);
    assertThat(Texts.INSTANT.toJson(instant)).isEqualTo("\"2018-11-06T22:00:00Z\"");
  }

  @Test
  void mapsKeepTheirOrderAndCannotBeChanged() throws IOException {
    Map<String, Long> map = Json.mapOf(Numbers.LONG).fromJson("{\"b\":1,\"a\":2,\"b\":3}");

    assertThat(map).isUnmodifiable().isEqualTo(Map.of("a", 2L, "b", 3L));
    assertThat(map.keySet()).containsExactly("b", "a");
    assertThat(Json.listOf(Json.listOf(Numbers.LONG)).fromJson("[[1],[]]"))
        .isEqualTo(List.of(List.of(1L), List.of()));
  }
}
