package io.github.sentryopenapi.golden.api;

import static io.github.sentryopenapi.golden.api.RoundTrip.assertSame;
import static io.github.sentryopenapi.golden.api.RoundTrip.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.RawJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is checked, what only one direction has, and what is only documentation. */
class LimitsTest {
  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            order().price(new BigDecimal("0.5")), "'price' must be above 0.5, but was 0.5"),
        Arguments.of(
            order().price(new BigDecimal("1000.75")),
            "'price' must be at most 1000.5, but was 1000.75"),
        Arguments.of(
            order().price(new BigDecimal("0.6")),
            "'price' must be a multiple of 0.25, but was 0.6"),
        Arguments.of(
            order().count(Long.MAX_VALUE),
            "'count' must be below 9223372036854775807, but was 9223372036854775807"),
        Arguments.of(
            order().total(new BigDecimal("18446744073709551616")),
            "'total' must be at most 18446744073709551615, but was 18446744073709551616"),
        Arguments.of(order().ratio(0.0), "'ratio' must be at least 0.001, but was 0.0"),
        Arguments.of(
            order().since(Instant.ofEpochSecond(-1)),
            "'since' must be at least 0, but was 1969-12-31T23:59:59Z"),
        Arguments.of(order().code("A1"), "'code' must match ^[a-z]*/?\"?\\\\?\\d+$: \"A1\""),
        Arguments.of(order().names(List.of()), "'names' must hold at least 1 items, but holds 0"),
        Arguments.of(
            order().names(List.of("a", "b", "c")),
            "'names' must hold at most 2 items, but holds 3"),
        Arguments.of(order().limits(Map.of()), "'limits' must hold at least 1 items, but holds 0"),
        Arguments.of(
            order().limits(Map.of("a", 1, "b", 2, "c", 3)),
            "'limits' must hold at most 2 items, but holds 3"),
        Arguments.of(order(), "'Order' must set at least 1 field"));
  }

  private static Order.Builder order() {
    return Order.builder();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void eachLimitIsChecked(Order.Builder order, String message) {
    assertThatIllegalArgumentException().isThrownBy(order::build).withMessage(message);
  }

  @Test
  void fieldsAreCounted() {
    Order.Builder order = order();
    for (int i = 0; i < 12; i++) {
      order.additionalProperty("x" + i, new RawJson("1"));
    }

    assertThatIllegalArgumentException()
        .isThrownBy(order::build)
        .withMessage("'Order' must set at most 11 fields, but sets 12");
  }

  @Test
  void patternWithSlashQuoteAndBackslashIsTheOneOfTheSpec() {
    assertThat(order().code("a/\"\\1").build().code()).isEqualTo("a/\"\\1");
    assertThat(order().path("b").build().path()).as("left to the server").isEqualTo("b");
  }

  @Test
  void whatOnlyOneDirectionHasMayBeMissing() {
    assertSame(
        Account.class,
        "{\"secret\":\"s\",\"name\":\"me\"}",
        Account.builder().secret("s").name("me").build());
    assertSame(
        Account.class,
        "{\"id\":\"1\",\"name\":\"me\"}",
        Account.builder().id("1").name("me").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Account.builder().id("1").secret("s").build())
        .withMessage("'name' is required, but was null");
  }

  @Test
  void deprecatedPropertiesStillTravel() throws NoSuchMethodException {
    assertThat(Account.Builder.class.getMethod("nick", String.class))
        .satisfies(method -> assertThat(method.isAnnotationPresent(Deprecated.class)).isTrue());
    assertThat(
            json(Account.class, RoundTrip.read(Account.class, "{\"name\":\"me\",\"nick\":\"i\"}")))
        .isEqualTo("{\"name\":\"me\",\"nick\":\"i\"}");
  }

  @Test
  void objectsOfNothingButNullsAreKept() {
    assertSame(
        Bare.class, "{\"second\":2,\"first\":null}", Bare.builder().first(null).second(2).build());
  }
}
