package io.github.sentryopenapi;

import org.jspecify.annotations.Nullable;

/**
 * A call that did not end in a value. The subclass says where it ended: {@link SentryApiException},
 * the server refused; {@link SentryDecodingException}, the answer made no sense; {@link
 * SentryTransportException}, there was no answer.
 *
 * <p>No message and no text form contains a token.
 */
public abstract class SentryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SentryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
