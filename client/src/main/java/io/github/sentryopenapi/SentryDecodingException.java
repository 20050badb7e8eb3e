package io.github.sentryopenapi;

import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A successful status whose answer is not what the spec says: a login page, say, cut-off JSON, more
 * than 64 MiB of it, or a page that names itself as the next one.
 */
public final class SentryDecodingException extends SentryException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient @Nullable Headers headers;
  private final String body;

  SentryDecodingException(
      String message,
      Request request,
      int status,
      Headers headers,
      String body,
      @Nullable Throwable cause) {
    super(message, request, cause);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** The HTTP status, 200 to 299. */
  public int status() {
    return status;
  }

  /** All response headers; none after Java serialization. */
  public Headers headers() {
    return headers == null ? Headers.of() : headers;
  }

  /** The body as it came; only the first 64 KiB are kept. Empty when only a header was wrong. */
  public String body() {
    return body;
  }
}
