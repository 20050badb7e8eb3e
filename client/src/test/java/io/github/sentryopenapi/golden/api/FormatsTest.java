package io.github.sentryopenapi.golden.api;

import static io.github.sentryopenapi.golden.api.RoundTrip.assertRefused;
import static io.github.sentryopenapi.golden.api.RoundTrip.assertSame;
import static io.github.sentryopenapi.golden.api.RoundTrip.json;
import static io.github.sentryopenapi.golden.api.RoundTrip.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strings and numbers in each format. */
class FormatsTest {
  private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

  @Test
  void eachFormatHasItsType() {
    assertSame(
        Sheet.class,
        "{\"day\":\"2020-03-10\",\"time\":\"2020-03-10T16:09:10Z\",\"uuid\":\""
            + ID
            + "\",\"uri\":\"https://x/{y} z\",\"bytes\":\"AP8=\",\"binary\":\"\\u0001\","
            + "\"password\":\"secret\",\"email\":\"a@b\",\"decimal\":\"1.50\","
            + "\"byteLists\":[\"\",\"AA==\"],\"days\":{\"a\":\"2020-03-10\"},\"uuids\":[\""
            + ID
            + "\"],\"int32\":2147483647,\"int64\":9007199254740993,"
            + "\"uint64\":18446744073709551615,\"float\":0.1,\"double\":0.1,\"number\":1.50}",
        Sheet.builder()
            .day(LocalDate.of(2020, 3, 10))
            .time(Instant.parse("2020-03-10T16:09:10Z"))
            .uuid(ID)
            .uri("https://x/{y} z")
            .bytes(ByteString.of((byte) 0, (byte) 255))
            .binary("\u0001")
            .password("secret")
            .email("a@b")
            .decimal("1.50")
            .byteLists(List.of(ByteString.EMPTY, ByteString.of((byte) 0)))
            .days(Map.of("a", LocalDate.of(2020, 3, 10)))
            .uuids(List.of(ID))
            .int32(2147483647)
            .int64(9007199254740993L)
            .uint64(new BigDecimal("18446744073709551615"))
            ._float(0.1)
            ._double(0.1)
            .number(new BigDecimal("1.50"))
            .build());
  }

  @Test
  void base64IsReadInEitherAlphabet() {
    assertThat(json(Sheet.class, read(Sheet.class, "{\"bytes\":\"_-8\"}")))
        .isEqualTo("{\"bytes\":\"/+8=\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"day\":\"10.3.2020\"} | Expected a date such as 2018-11-06 but was \"10.3.2020\" at path"
            + " $.day",
        "{\"day\":5} | Expected a date such as 2018-11-06 but was \"5\" at path $.day",
        "{\"uuid\":\"1-1-1-1-1\"} | Expected a UUID but was \"1-1-1-1-1\" at path $.uuid",
        "{\"uuid\":\"x\"} | Expected a UUID but was \"x\" at path $.uuid",
        "{\"bytes\":\"?\"} | Expected base64 but was \"?\" at path $.bytes",
        "{\"days\":{\"a\":[]}} | Expected a string but was BEGIN_ARRAY at path $.days.a",
        "{\"byteLists\":[null]} | Expected a string but was NULL at path $.byteLists[0]",
      })
  void namesTheValueThatIsWrong(String json, String message) {
    assertRefused(Sheet.class, json, message);
  }

  @Test
  void passwordIsNotShown() {
    assertThat(Sheet.builder().email("a@b").password("secret").build())
        .hasToString("Sheet[password=***, email=a@b]");
    assertThat(Sheet.builder().build()).hasToString("Sheet[]");
  }
}
