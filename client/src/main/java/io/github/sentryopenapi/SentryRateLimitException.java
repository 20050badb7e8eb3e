package io.github.sentryopenapi;

import okhttp3.Headers;

/** 429: too many calls, or too many at the same time; see {@link #rateLimit()}. */
public final class SentryRateLimitException extends SentryApiException {
  private static final long serialVersionUID = 1L;

  SentryRateLimitException(String message, int status, Headers headers, ErrorBody error) {
    super(message, status, headers, error);
  }
}
