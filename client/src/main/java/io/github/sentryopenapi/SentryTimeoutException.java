package io.github.sentryopenapi;

import org.jspecify.annotations.Nullable;

/** No complete answer came in time. */
public final class SentryTimeoutException extends SentryTransportException {
  private static final long serialVersionUID = 1L;

  SentryTimeoutException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
