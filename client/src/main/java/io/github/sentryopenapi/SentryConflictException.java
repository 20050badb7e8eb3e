package io.github.sentryopenapi;

import java.time.Instant;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** 409: something with the same slug exists already. */
public final class SentryConflictException extends SentryApiException {
  private static final long serialVersionUID = 1L;

  SentryConflictException(
      String message, Response response, ErrorBody error, @Nullable Instant retryAt) {
    super(message, response, error, retryAt);
  }
}
