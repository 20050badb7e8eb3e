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
          Map.entry(307, "Temporary Redirect"),
          Map.entry(308, "Permanent Redirect"),
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(413, "Content Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"));

  private ErrorReader() {}

  static SentryApiException read(Response response, ResponseBody body) {
    ErrorBody error = ErrorBody.read(BodyText.read(body));
    int status = response.code();
    String message =
        statusLine(status, response.message())
            + ": "
            + describe(response.request())
            + ": "
            + sentence(error.summary())
            + " "
            + advice(response);
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
    String known = REASONS.getOrDefault(status, reason);
    return known.isEmpty() ? Integer.toString(status) : status + " " + known;
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("…") ? text : text + ".";
  }

  private static String advice(Response response) {
    int status = response.code();
    return switch (status) {
      case 400 -> "Check the arguments of the call.";
      case 401 -> "Check the auth token: is it complete, still valid, and of this server?";
      case 403 -> "Check the scopes of the auth token and what its owner may do.";
      case 404 -> "Check the slugs, and that the base URL is the organization's own region.";
      case 409 -> "Choose another slug, or use what exists.";
      case 429 -> retryAdvice(RateLimit.from(response.headers()));
      default -> {
        if (status < 400) {
          yield "Redirected to "
              + BodyText.start(response.header("Location", "nowhere"))
              + ", which was not followed: is the base URL right?";
        }
        yield status < 500 ? "Check the call." : "The server has a problem; try again later.";
      }
    };
  }

  private static String retryAdvice(RateLimit limit) {
    return limit.reset() == null
        ? "Make fewer calls, or wait before the next."
        : "Try again after " + limit.reset() + ".";
  }
}
