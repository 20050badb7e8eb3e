package io.github.sentryopenapi;

import java.time.Instant;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Answers made by hand, for what no server can be made to do: a moment, a number of tries. */
final class Answers {
  /** When each of them came, by the caller's clock. */
  static final Instant NOW = Instant.parse("2026-11-23T12:00:00.250Z");

  private Answers() {}

  /** The end of a message. */
  static String see(String anchor) {
    return " See https://sentryopenapi.github.io/sentry-openapi/troubleshooting.html#" + anchor;
  }

  /** The request for a team, or one of a team's changes, at its so many-th try. */
  static Request request(String method, int tries) {
    RequestBody body =
        method.equals("POST") || method.equals("PUT") ? RequestBody.create("{}", null) : null;
    return new Request.Builder()
        .url("https://sentry.io/api/0/teams/org/team/?query=private")
        .method(method, body)
        .tag(Try.class, new Try(tries))
        .build();
  }

  static Response response(Request request, int status, String body, String... headers) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_2)
        .code(status)
        .message("")
        .headers(Headers.of(headers))
        .body(ResponseBody.create(body, MediaType.get("application/json")))
        .receivedResponseAtMillis(NOW.toEpochMilli())
        .build();
  }

  static SentryApiException error(Request request, int status, String body, String... headers) {
    Response response = response(request, status, body, headers);
    return ErrorReader.read(response, response.body());
  }
}
