package io.github.sentryopenapi;

/** No complete answer came in time. */
public final class SentryTimeoutException extends SentryTransportException {
  private static final long serialVersionUID = 1L;

  SentryTimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
