package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What a server says of waiting is a wait that can be added to any moment, or nothing. */
final class RetryAfterFuzz {
  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);

  private RetryAfterFuzz() {}

  /** Each line is a header. */
  static void check(String text) {
    Headers.Builder lines = new Headers.Builder();
    text.lines()
        .filter(line -> line.matches("[A-Za-z-]+:.*"))
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              lines.addUnsafeNonAscii(line.substring(0, colon), line.substring(colon + 1).strip());
            });
    Headers headers = lines.build();
    check(429, headers);
    check(503, headers);

    RateLimit limit = RateLimit.from(headers);
    assertThat(limit.limit()).isEqualTo(number(headers, "Limit"));
    assertThat(limit.remaining()).isEqualTo(number(headers, "Remaining"));
    assertThat(limit.concurrentLimit()).isEqualTo(number(headers, "ConcurrentLimit"));
    assertThat(limit.concurrentRemaining()).isEqualTo(number(headers, "ConcurrentRemaining"));
  }

  private static void check(int status, Headers headers) {
    Response response =
        Answers.response(Answers.request("GET", 1), status, "")
            .newBuilder()
            .headers(headers)
            .build();
    Duration delay = RetryAfter.delay(response);
    Instant moment = RetryAfter.moment(response);

    String value = headers.get("Retry-After");
    if (value != null && value.matches("[0-9]{1,9}")) {
      assertThat(delay).isEqualTo(Duration.ofSeconds(new BigInteger(value).longValueExact()));
    }
    if (delay == null) {
      assertThat(moment).isNull();
      return;
    }
    assertThat(delay).isBetween(Duration.ZERO, Duration.ofSeconds(999_999_999));
    assertThat(moment).isAfterOrEqualTo(Answers.NOW);
    if (status == 503) {
      assertThat(value).as("what else would say it").isNotNull();
    }
  }

  private static @Nullable Long number(Headers headers, String name) {
    String value = headers.get("X-Sentry-Rate-Limit-" + name);
    try {
      BigInteger number = value == null ? MAX_LONG.add(MAX_LONG) : new BigInteger(value.strip());
      boolean fits = number.compareTo(MAX_LONG) <= 0 && number.compareTo(MIN_LONG) >= 0;
      return fits ? number.longValue() : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
