package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
  private static final RateLimit NOTHING = new RateLimit(null, null, null, null, null);

  @Test
  void readsEveryHeader() {
    Headers headers =
        Headers.of(
            "x-sentry-rate-limit-limit", "40",
            "X-Sentry-Rate-Limit-Remaining", "39",
            "X-Sentry-Rate-Limit-Reset", " 1541541600 ",
            "X-Sentry-Rate-Limit-ConcurrentLimit", "25",
            "X-Sentry-Rate-Limit-ConcurrentRemaining", "24");

    assertThat(RateLimit.from(headers))
        .isEqualTo(new RateLimit(40L, 39L, Instant.parse("2018-11-06T22:00:00Z"), 25L, 24L));
  }

  @Test
  void noHeadersMeanNothingIsKnown() {
    assertThat(RateLimit.from(Headers.of())).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"None", "", "1.5", "99999999999999999999", "9223372036854775807 s"})
  void noNumberCountsAsAbsent(String value) {
    assertThat(
            RateLimit.from(
                Headers.of(
                    "X-Sentry-Rate-Limit-ConcurrentLimit", value,
                    "X-Sentry-Rate-Limit-Reset", value)))
        .isEqualTo(NOTHING);
  }

  @Test
  void timeThatNoClockShowsCountsAsAbsent() {
    assertThat(RateLimit.from(Headers.of("X-Sentry-Rate-Limit-Reset", "" + Long.MAX_VALUE)))
        .isEqualTo(NOTHING);
  }
}
