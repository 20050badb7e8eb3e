package io.github.sentryopenapi;

import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** No complete answer came in time. */
public final class SentryTimeoutException extends SentryTransportException {
  private static final long serialVersionUID = 1L;

  SentryTimeoutException(String message, Request request, @Nullable Throwable cause) {
    super(message, request, cause);
  }
}
