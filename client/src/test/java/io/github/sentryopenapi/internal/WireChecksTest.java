package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WireChecksTest {
  @Test
  void segmentHoldsNoSlashAnywhere() {
    for (String each : List.of("/a", "a/", "\\a", "a\\")) {
      assertRefused(
          () -> WireChecks.pathSegment("x", each),
          "'x' must be one path segment, without slashes: \"" + each + "\"");
    }
  }

  @Test
  void textHoldsNoHalfOfASurrogatePair() {
    assertThat(WireChecks.text("x", "\ud800\udc00\udbff\udfff"))
        .isEqualTo("\ud800\udc00\udbff\udfff");
    for (String each : List.of("a\ud800", "\udbffa", "\udc00a", "a\udfff")) {
      assertRefused(
          () -> WireChecks.text("x", each),
          "'x' must not hold half of a surrogate pair: \"" + each.replaceAll("[^a]", "?") + "\"");
    }
  }

  @Test
  void valuesCannotForgeLinesOfALog() {
    assertRefused(
        () -> WireChecks.pathSegment("x", "a\r\nb\u0085c\u001b"),
        "'x' must not hold control characters: \"a??b?c?\"");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
