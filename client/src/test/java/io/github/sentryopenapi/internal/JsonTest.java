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
        .isThrownBy(() -> Json.listOf(Scalars.BOOLEAN).fromJson("[true,null]"))
        .withMessage("Expected a boolean but was NULL at path $[1]");
    assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(() -> Json.mapOf(Texts.STRING).fromJson("{\"a\":null}"))
        .withMessage("Expected a string but was NULL at path $.a");
  }

  @Test
  void nullIsWrittenAsNull() {
    assertThat(Json.listOf(Texts.STRING).toJson(null)).isEqualTo("null");
    assertThat(Json.RAW.toJson(null)).isEqualTo("null");
    assertThat(Scalars.INSTANT.toJson(null)).isEqualTo("null");
    assertThat(Scalars.LONG.toJson(null)).isEqualTo("null");
  }

  @Test
  void numbersKeepTheirDigits() throws IOException {
    assertThat(Scalars.LONG.fromJson("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(Scalars.INTEGER.fromJson("-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(Scalars.DOUBLE.fromJson("1e3")).isEqualTo(1000.0);
    assertThat(Scalars.BIGDECIMAL.fromJson("12.3400")).isEqualTo(new BigDecimal("12.3400"));
    assertThat(Scalars.BIGDECIMAL.toJson(new BigDecimal("12.3400"))).isEqualTo("12.3400");
  }

  @Test
  void instantsAreSecondsOrText() throws IOException {
    Instant instant = Instant.parse("2018-11-06T22:00:00Z");

    JsonAdapter<Instant> seconds = Json.adapter(Numbers::nextInstant, Numbers::write);
    assertThat(seconds.fromJson("1541541600")).isEqualTo(instant);
    assertThat(seconds.toJson(instant.plusMillis(999))).isEqualTo("1541541600");
    assertThat(Scalars.INSTANT.fromJson("\"2018-11-06T22:00:00Z\"")).isEqualTo(instant);
    assertThat(Scalars.INSTANT.toJson(instant)).isEqualTo("\"2018-11-06T22:00:00Z\"");
  }

  @Test
  void mapsKeepTheirOrderAndCannotBeChanged() throws IOException {
    Map<String, Long> map = Json.mapOf(Scalars.LONG).fromJson("{\"b\":1,\"a\":2,\"b\":3}");

    assertThat(map).isUnmodifiable().isEqualTo(Map.of("a", 2L, "b", 3L));
    assertThat(map.keySet()).containsExactly("b", "a");
    assertThat(Json.listOf(Json.listOf(Scalars.LONG)).fromJson("[[1],[]]"))
        .isEqualTo(List.of(List.of(1L), List.of()));
  }
}
