package io.github.sentryopenapi;

import java.time.DateTimeException;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What the server said about the caller's rate limit. Self-hosted servers and those from before
 * 2020 say nothing; then every component is null.
 *
 * @param limit calls allowed in one window
 * @param remaining calls left in this window
 * @param reset when the window ends
 * @param concurrentLimit calls allowed at the same time
 * @param concurrentRemaining how many more calls may run at the same time
 */
public record RateLimit(
    @Nullable Long limit,
    @Nullable Long remaining,
    @Nullable Instant reset,
    @Nullable Long concurrentLimit,
    @Nullable Long concurrentRemaining) {

  static RateLimit from(Headers headers) {
    return new RateLimit(
        number(headers, "Limit"),
        number(headers, "Remaining"),
        instant(number(headers, "Reset")),
        number(headers, "ConcurrentLimit"),
        number(headers, "ConcurrentRemaining"));
  }

  /** Servers have sent the word "None" for the concurrent limits: no number counts as absent. */
  private static @Nullable Long number(Headers headers, String name) {
    String value = headers.get("X-Sentry-Rate-Limit-" + name);
    try {
      return value == null ? null : Long.valueOf(value.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Instant instant(@Nullable Long seconds) {
    try {
      return seconds == null ? null : Instant.ofEpochSecond(seconds);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
