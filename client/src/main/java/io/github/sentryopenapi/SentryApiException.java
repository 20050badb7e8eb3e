package io.github.sentryopenapi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with a status other than 2xx.
 *
 * <p>Statuses that callers handle apart have a type of their own: {@link SentryNotFoundException},
 * {@link SentryConflictException}, {@link SentryRateLimitException}.
 */
public class SentryApiException extends SentryException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient @Nullable Headers headers;
  private final ErrorBody error;
  private final @Nullable Instant retryAt;

  SentryApiException(
      String message, Response response, ErrorBody error, @Nullable Instant retryAt) {
    super(message, response.request(), null);
    this.status = response.code();
    this.headers = response.headers();
    this.error = error;
    this.retryAt = retryAt;
  }

  /** The HTTP status, never 200 to 299. */
  public int status() {
    return status;
  }

  /** The server's own sentence on what was wrong, if the body held one. */
  public @Nullable String detail() {
    return error.detail();
  }

  /** The server's code for the error, such as {@code sso-required}; few errors have one. */
  public @Nullable String code() {
    return error.code();
  }

  /**
   * What was wrong with each field of the request, by the field's name in the API; {@code
   * non_field_errors} for the request as a whole. Empty when the server named no field.
   */
  public Map<String, List<String>> fieldErrors() {
    return error.fieldErrors();
  }

  /** All response headers; none after Java serialization. */
  public Headers headers() {
    return headers == null ? Headers.of() : headers;
  }

  /** What the server said about the caller's rate limit. */
  public RateLimit rateLimit() {
    return RateLimit.from(headers());
  }

  /** From when on the server wants to be asked again; null if it did not say. */
  public @Nullable Instant retryAt() {
    return retryAt;
  }

  /** The body as it came, JSON or not; only the first 64 KiB are kept. */
  public String body() {
    return error.raw();
  }
}
