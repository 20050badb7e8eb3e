package io.github.sentryopenapi;

import java.time.Instant;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** 429: too many calls, or too many at the same time; see {@link #rateLimit()}. */
public final class SentryRateLimitException extends SentryApiException {
  private static final long serialVersionUID = 1L;

  SentryRateLimitException(
      String message, Response response, ErrorBody error, @Nullable Instant retryAt) {
    super(message, response, error, retryAt);
  }
}
