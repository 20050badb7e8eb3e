package io.github.sentryopenapi;

import io.github.sentryopenapi.internal.LogText;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer, whole.
 *
 * @param status the HTTP status, 200 to 299
 * @param headers all response headers
 * @param rateLimit what the server said about the caller's rate limit
 * @param body the decoded body; null only for operations that answer without one
 */
public record ApiResponse<T extends @Nullable Object>(
    int status, Headers headers, RateLimit rateLimit, T body) {
  /** Status and body, short and on one line; no header, since one may hold a cookie. */
  @Override
  public String toString() {
    return "ApiResponse[status="
        + status
        + ", body="
        + (body == null ? "none" : LogText.value(body))
        + "]";
  }
}
