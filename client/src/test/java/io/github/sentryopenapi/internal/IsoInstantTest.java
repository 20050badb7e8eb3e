package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoInstantTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-11-06T21:20:08.115Z",
        "2020-03-10T16:09:10.957295Z",
        "2019-04-06T02:00:21Z",
        "2019-04-06T02:00:21.1Z",
        "2019-04-06T02:00:21.000000001Z",
        "2019-04-06T02:00:21.999999999Z",
        "2024-02-29T23:59:59Z",
        "1969-12-31T23:59:59.5Z",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999Z",
      })
  void readsWhatServersSend(String text) {
    assertThat(IsoInstant.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-06T02:00:21+00:00, 2019-04-06T02:00:21Z",
    "2019-04-06T02:00:21.957295+05:30, 2019-04-05T20:30:21.957295Z",
    "2019-04-06T02:00:21-08:00, 2019-04-06T10:00:21Z",
    "2019-04-06T02:00Z, 2019-04-06T02:00:00Z",
    "2019-04-06T02:00:21.Z, 2019-04-06T02:00:21Z",
    "2019-04-06t02:00:21z, 2019-04-06T02:00:21Z",
    "+12019-04-06T02:00:21Z, +12019-04-06T02:00:21Z",
  })
  void readsOtherFormsOfIso8601(String text, String instant) {
    assertThat(IsoInstant.parse(text)).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "yesterday",
        "1541541600",
        "2019-04-06",
        "2019-04-06T02:00:21",
        "2019-04-06 02:00:21Z",
        "2019/04/06T02:00:21Z",
        "2019/04-06T02:00:21Z",
        "2019-04/06T02:00:21Z",
        "2019-04-06T02.00:21Z",
        "2019-04-06T02:00.21Z",
        "2019-04-06T02:00:21X",
        "2019-04-06T02:00:2:Z",
        "2019-04-06T02:00:2/Z",
        "2019-13-06T02:00:21Z",
        "2019-02-29T02:00:21Z",
        "2019-04-06T24:00:21Z",
        "2019-04-06T02:60:21Z",
        "2019-04-06T02:00:60Z",
        "2019-04-06T02:00:21,5Z",
        "2019-04-06T02:00:21.1234567890Z",
        "2019-04-06T02:00:21.12x4Z",
        "2019-04-06T-2:00:21Z",
        "2019-04-06T02:00:21ZZ",
        "٢٠١٩-04-06T02:00:21Z",
      })
  void refusesTheRest(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoInstant.parse(text));
  }
}
