package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void nullPassesEveryLimit() {
    assertThatCode(
            () -> {
              Checks.minLength("x", null, 1);
              Checks.maxLength("x", null, 1);
              Checks.pattern("x", null, "a");
              Checks.minimum("x", null, "1");
              Checks.maximum("x", null, "1");
            })
        .doesNotThrowAnyException();
    assertThat(Checks.copy("x", (List<String>) null)).isNull();
    assertThat(Checks.copy("x", (Map<String, String>) null)).isNull();
  }

  @Test
  void lengthCountsCharactersNotUtf16Units() {
    assertThatCode(() -> Checks.maxLength("x", "😀😀", 2)).doesNotThrowAnyException();
    assertRefused(
        () -> Checks.maxLength("x", "😀😀😀", 2),
        "'x' must have at most 2 characters, but has 3: \"😀😀😀\"");
    assertRefused(
        () -> Checks.minLength("x", "😀", 2), "'x' must have at least 2 characters: \"😀\"");
    assertRefused(() -> Checks.minLength("x", "", 1), "'x' must have at least 1 character: \"\"");
  }

  @Test
  void patternIsNotAnchored() {
    String digit = "[0-9]";

    assertThatCode(() -> Checks.pattern("x", "a1b", digit)).doesNotThrowAnyException();
    assertRefused(() -> Checks.pattern("x", "ab", digit), "'x' must match [0-9]: \"ab\"");
  }

  @Test
  void dollarInAPatternIsTheVeryEnd() {
    String letters = "^[a-z]+$";

    assertThatCode(() -> Checks.pattern("x", "ab", letters)).doesNotThrowAnyException();
    assertRefused(() -> Checks.pattern("x", "ab\n", letters), "'x' must match ^[a-z]+$: \"ab?\"");
  }

  @Test
  void numbersKeepToTheirLimits() {
    assertThatCode(
            () -> {
              Checks.minimum("x", 1, "1");
              Checks.maximum("x", 100L, "100");
            })
        .doesNotThrowAnyException();
    assertRefused(() -> Checks.minimum("x", 0.5, "1"), "'x' must be at least 1, but was 0.5");
    assertRefused(
        () -> Checks.maximum("x", 100.5, "100"), "'x' must be at most 100, but was 100.5");
    assertRefused(
        () -> Checks.minimum("x", 0, "1", "servers count from 1"),
        "'x' must be at least 1, but was 0: servers count from 1");
    assertRefused(
        () -> Checks.maximum("x", 2, "1", "servers count to 1"),
        "'x' must be at most 1, but was 2: servers count to 1");
  }

  @Test
  void limitsOfNumbersAreExact() {
    assertThatCode(
            () -> {
              Checks.above("x", 0.51, "0.5");
              Checks.below("x", new BigDecimal("1.4999999999999999999"), "1.5");
              Checks.maximum("x", Long.MAX_VALUE, "9223372036854775807");
              Checks.minimum("x", Instant.EPOCH, "0");
              Checks.multipleOf("x", 0.3, "0.1");
              Checks.multipleOf("x", Double.NaN, "0.1");
            })
        .doesNotThrowAnyException();
    assertRefused(() -> Checks.above("x", 1, "1"), "'x' must be above 1, but was 1");
    assertRefused(() -> Checks.below("x", 1.5, "1.5"), "'x' must be below 1.5, but was 1.5");
    assertRefused(
        () -> Checks.below("x", Long.MAX_VALUE, "9223372036854775807"),
        "'x' must be below 9223372036854775807, but was 9223372036854775807");
    assertRefused(
        () -> Checks.maximum("x", Double.POSITIVE_INFINITY, "1e30"),
        "'x' must be at most 1e30, but was Infinity");
    assertRefused(
        () -> Checks.multipleOf("x", new BigDecimal("0.35"), "0.1"),
        "'x' must be a multiple of 0.1, but was 0.35");
    assertRefused(
        () -> Checks.minimum("x", Instant.ofEpochSecond(-1), "0"),
        "'x' must be at least 0, but was 1969-12-31T23:59:59Z");
  }

  @Test
  void patternThatJavaCannotReadIsLeftToTheServer() {
    assertThatCode(() -> Checks.pattern("x", "b", "[^]")).doesNotThrowAnyException();
  }

  @Test
  void itemsAreCounted() {
    assertThatCode(
            () -> {
              Checks.minItems("x", List.of(1), 1);
              Checks.maxItems("x", Map.of(1, 1), 1);
              Checks.minItems("x", (List<String>) null, 1);
              Checks.maxItems("x", (Map<String, String>) null, 1);
            })
        .doesNotThrowAnyException();
    assertRefused(
        () -> Checks.minItems("x", Map.of(), 1), "'x' must hold at least 1 items, but holds 0");
    assertRefused(
        () -> Checks.maxItems("x", List.of(1, 2), 1), "'x' must hold at most 1 items, but holds 2");
  }

  @Test
  void propertiesSetAreCounted() {
    assertThatCode(() -> Checks.minProperties("T", 2, Map.of("a", 1), null, "b"))
        .doesNotThrowAnyException();
    assertRefused(
        () -> Checks.minProperties("T", 2, Map.of(), null, "b"), "'T' must set at least 2 fields");
  }

  @Test
  void longValuesAreShownInPart() {
    assertRefused(
        () -> Checks.maxLength("x", "y".repeat(81), 1),
        "'x' must have at most 1 characters, but has 81: \"" + "y".repeat(80) + "…\"");
  }

  @Test
  void copiesKeepTheirOrderAndCannotBeChanged() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("b", "1");
    map.put("a", "2");
    Map<String, String> copy = Checks.copy("x", map);
    map.clear();

    assertThat(copy).isUnmodifiable();
    assertThat(copy.keySet()).containsExactly("b", "a");
    List<String> list = new ArrayList<>(List.of("b", "a"));
    List<String> listCopy = Checks.copy("x", list);
    list.clear();
    assertThat(listCopy).containsExactly("b", "a").isUnmodifiable();
  }

  @Test
  void immutableMapsAreCopiedToo() {
    assertThat(Checks.copy("x", Map.of("a", "b"))).isEqualTo(Map.of("a", "b"));
    assertThat(Checks.copy("x", Map.of())).isEqualTo(Map.of());
  }

  @Test
  void copiesHoldNoNull() {
    Map<String, String> nullKey = new HashMap<>();
    nullKey.put(null, "a");

    assertRefused(() -> Checks.copy("x", Arrays.asList("a", null)), "'x' must not hold null");
    assertRefused(
        () -> Checks.copy("x", Collections.singletonMap("a", null)), "'x' must not hold null");
    assertRefused(() -> Checks.copy("x", nullKey), "'x' must not hold null");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
