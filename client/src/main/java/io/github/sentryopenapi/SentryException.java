package io.github.sentryopenapi;

import okhttp3.Request;
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

  private final String method;
  private final String path;
  private final int tries;

  SentryException(String message, Request request, @Nullable Throwable cause) {
    super(message, cause);
    method = request.method();
    path = request.url().encodedPath();
    tries = Try.number(request);
  }

  /** The HTTP method of the request, such as {@code GET}. */
  public String method() {
    return method;
  }

  /**
   * The path of the request, without the query. After a redirect it is the path that the redirect
   * led to.
   */
  public String path() {
    return path;
  }

  /** How many times the request was sent, the last time included; 0 if it was not sent at all. */
  public int tries() {
    return tries;
  }
}
