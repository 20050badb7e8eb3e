package io.github.sentryopenapi;

import java.time.Instant;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * 429: too many calls, or too many at the same time; see {@link #rateLimit()}.
 *
 * <p>A client that paces its calls throws it without asking when the wait would be too long. Then
 * {@link #tries()} does not count that call, and the headers are those of the answer before.
 */
public final class SentryRateLimitException extends SentryApiException {
  private static final long serialVersionUID = 1L;

  SentryRateLimitException(
      String message, Response response, ErrorBody error, @Nullable Instant retryAt) {
    super(message, response, error, retryAt);
  }

  /** For a call that was not even sent, because the last answer said that no call is left. */
  static SentryRateLimitException notSent(Request request, Headers lastAnswer, Instant retryAt) {
    Request before = request.newBuilder().tag(Try.class, new Try(Try.number(request) - 1)).build();
    Response response =
        new Response.Builder()
            .request(before)
            .protocol(Protocol.HTTP_1_1)
            .code(429)
            .message("Too Many Requests")
            .headers(lastAnswer)
            .build();
    String message =
        ErrorReader.describe(before)
            + " was not sent: the last answer said that no call is left, and waiting would take"
            + " longer than the call may. Try again at "
            + RetryAdvice.wholeSeconds(retryAt)
            + "."
            + Help.DEADLINE.see();
    return new SentryRateLimitException(message, response, ErrorBody.read(""), retryAt);
  }
}
