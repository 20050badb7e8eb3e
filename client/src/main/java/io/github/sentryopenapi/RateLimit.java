package io.github.sentryopenapi;

import java.time.Instant;
import java.util.function.Function;
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
        header(headers, "Limit", Long::valueOf),
        header(headers, "Remaining", Long::valueOf),
        header(headers, "Reset", seconds -> Instant.ofEpochSecond(Long.parseLong(seconds))),
        header(headers, "ConcurrentLimit", Long::valueOf),
        header(headers, "ConcurrentRemaining", Long::valueOf));
  }

  /** Servers have sent the word "None" for the concurrent limits: no number counts as absent. */
  private static <T> @Nullable T header(Headers headers, String name, Function<String, T> parse) {
    String value = headers.get("X-Sentry-Rate-Limit-" + name);
    if (value == null) {
      return null;
    }
    try {
      return parse.apply(value.strip());
    } catch (NumberFormatException | java.time.DateTimeException e) {
      return null;
    }
  }
}
