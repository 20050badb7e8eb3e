package io.github.sentryopenapi;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * When the server wants to be asked again: {@code Retry-After} in seconds or as a date (RFC 9110,
 * section 10.2.3), or else {@code X-Sentry-Rate-Limit-Reset} of a 429 whose window is used up.
 */
final class RetryAfter {
  /** What nine digits of Retry-After can say; a rate limit's reset may be too far to add up. */
  private static final Duration LONGEST = Duration.ofSeconds(999_999_999);

  private RetryAfter() {}

  /** How long to wait from the moment of the answer; null if the server did not say. */
  static @Nullable Duration delay(Response response) {
    Duration delay = header(response);
    if (delay == null && response.code() == 429) {
      Long remaining = RateLimit.from(response.headers()).remaining();
      // With calls left, too many ran at once: the end of the window has nothing to do with it.
      delay = remaining == null || remaining <= 0 ? untilReset(response) : null;
    }
    return delay == null || !delay.isNegative() ? delay : Duration.ZERO;
  }

  /** The same as a moment of the caller's own clock. */
  static @Nullable Instant moment(Response response) {
    Duration delay = delay(response);
    return delay == null
        ? null
        : Instant.ofEpochMilli(response.receivedResponseAtMillis()).plus(delay);
  }

  /** How long the window of the rate limit goes on; negative if it is over, null if not told. */
  static @Nullable Duration untilReset(Response response) {
    Instant reset = RateLimit.from(response.headers()).reset();
    return reset == null ? null : until(reset, response);
  }

  private static Duration until(Instant moment, Response response) {
    Duration left = Duration.between(serverTime(response), moment);
    return left.compareTo(LONGEST) < 0 ? left : LONGEST;
  }

  private static @Nullable Duration header(Response response) {
    Headers headers = response.headers();
    String value = headers.get("Retry-After");
    if (value == null) {
      return null;
    }
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    Date date = headers.getDate("Retry-After");
    return date == null ? null : until(date.toInstant(), response);
  }

  /** Dates in headers are by the server's clock, so they are compared with its own Date. */
  private static Instant serverTime(Response response) {
    Date date = response.headers().getDate("Date");
    return date == null
        ? Instant.ofEpochMilli(response.receivedResponseAtMillis())
        : date.toInstant();
  }
}
