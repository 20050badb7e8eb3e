package io.github.sentryopenapi;

import java.time.Instant;
import java.util.Map;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Turns an unsuccessful response into the exception that says what to do about it. */
final class ErrorReader {
  /** HTTP/2 has no reason phrase, so the usual ones are here (RFC 9110, section 15; RFC 6585). */
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(301, "Moved Permanently"),
          Map.entry(302, "Found"),
          Map.entry(303, "See Other"),
          Map.entry(304, "Not Modified"),
          Map.entry(307, "Temporary Redirect"),
          Map.entry(308, "Permanent Redirect"),
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(407, "Proxy Authentication Required"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(413, "Content Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"));

  private ErrorReader() {}

  static SentryApiException read(Response answer, ResponseBody body) {
    Redaction redaction = Redaction.of(answer.request());
    Response response =
        answer
            .newBuilder()
            .message(redaction.text(answer.message()))
            .headers(redaction.headers(answer.headers()))
            .build();
    ErrorBody error = ErrorBody.read(redaction.text(BodyText.read(body)));
    Advice advice = Advice.on(response, error);
    int status = response.code();
    String message =
        statusLine(status, response.message())
            + ": "
            + describe(response.request())
            + ": "
            + BodyText.sentence(error.summary())
            + " "
            + advice.text()
            + advice.help().see();
    Instant retryAt = RetryAfter.moment(response);
    return switch (status) {
      case 404 -> new SentryNotFoundException(message, response, error, retryAt);
      case 409 -> new SentryConflictException(message, response, error, retryAt);
      case 429 -> new SentryRateLimitException(message, response, error, retryAt);
      default -> new SentryApiException(message, response, error, retryAt);
    };
  }

  /**
   * Method, path and how often it was tried; never the query, which may hold what a user searched
   * for.
   */
  static String describe(Request request) {
    int tries = Try.number(request);
    return request.method()
        + " "
        + request.url().encodedPath()
        + (tries > 1 ? " after " + tries + " tries" : "");
  }

  private static String statusLine(int status, String reason) {
    String known = BodyText.start(REASONS.getOrDefault(status, reason));
    return known.isEmpty() ? Integer.toString(status) : status + " " + known;
  }
}
