package io.github.sentryopenapi;

import java.time.Instant;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** 404: no such organization, team or project, or none that the token may see. */
public final class SentryNotFoundException extends SentryApiException {
  private static final long serialVersionUID = 1L;

  SentryNotFoundException(
      String message, Response response, ErrorBody error, @Nullable Instant retryAt) {
    super(message, response, error, retryAt);
  }
}
