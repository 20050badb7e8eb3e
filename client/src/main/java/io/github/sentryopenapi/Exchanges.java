package io.github.sentryopenapi;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sits between a connection that is ready and the bytes: it notes that sending begins, and keeps
 * OkHttp from repeating a request on its own account, which it does once after a 408, and after a
 * 503 with {@code Retry-After: 0}.
 */
final class Exchanges implements Interceptor {
  /** What is no number, OkHttp takes for a long time. */
  private static final String HIDDEN = "hidden:";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Try tag = request.tag(Try.class);
    if (tag != null) {
      tag.sending();
    }
    Response response = chain.proceed(request);
    if (response.code() != 408 && response.code() != 503) {
      return response;
    }
    String value = HIDDEN + response.header("Retry-After", "");
    return response.newBuilder().header("Retry-After", value).build();
  }

  /** The response as the server sent it. */
  static Response restored(Response response) {
    String value = response.header("Retry-After");
    if (value == null || !value.startsWith(HIDDEN)) {
      return response;
    }
    Response.Builder restored = response.newBuilder().removeHeader("Retry-After");
    if (value.length() > HIDDEN.length()) {
      restored.header("Retry-After", value.substring(HIDDEN.length()));
    }
    return restored.build();
  }
}
