package io.github.sentryopenapi;

import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * No complete answer came: the server could not be reached, the connection broke, or the call was
 * cancelled. Whether a request that changes something was carried out is then unknown.
 */
public class SentryTransportException extends SentryException {
  private static final long serialVersionUID = 1L;

  SentryTransportException(String message, Request request, @Nullable Throwable cause) {
    super(message, request, cause);
  }
}
