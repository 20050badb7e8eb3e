package io.github.sentryopenapi;

import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Reads an error as a call does; the client shows that to nobody else. */
public final class ErrorAnswers {
  private static final Response RESPONSE =
      new Response.Builder()
          .request(
              new Request.Builder()
                  .url("http://127.0.0.1/api/0/teams/the-interstellar-jurisdiction/gabelers/")
                  .header("Authorization", "Bearer b2a7c1f0a2f24c0e9f6d3b5a8c7e6d5f")
                  .build())
          .protocol(Protocol.HTTP_1_1)
          .code(401)
          .message("Unauthorized")
          .header("Content-Type", "application/json")
          .build();

  private ErrorAnswers() {}

  public static SentryApiException read(ResponseBody body) {
    return ErrorReader.read(RESPONSE, body);
  }
}
