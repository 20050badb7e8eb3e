package io.github.sentryopenapi;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects only where the token may go: to the same host and port, or from http to https
 * on the same host. Any other redirect stays what it is, an answer with status 3xx.
 */
final class SameHostRedirects implements Interceptor {
  private static final int MAX_REDIRECTS = 5;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    for (int followed = 0; ; followed++) {
      Response response = Exchanges.restored(chain, request);
      HttpUrl target = followed < MAX_REDIRECTS ? target(request, response) : null;
      if (target == null) {
        return response;
      }
      response.close();
      request = request.newBuilder().url(target).build();
    }
  }

  private static @Nullable HttpUrl target(Request request, Response response) {
    boolean follows =
        switch (response.code()) {
          case 301, 302 -> request.method().equals("GET");
          case 307, 308 -> true;
          default -> false;
        };
    String location = response.header("Location");
    if (!follows || location == null) {
      return null;
    }
    HttpUrl from = request.url();
    HttpUrl to = from.resolve(location);
    return to != null && to.host().equals(from.host()) && sameOrSafer(from, to) ? to : null;
  }

  private static boolean sameOrSafer(HttpUrl from, HttpUrl to) {
    return from.isHttps() == to.isHttps() ? from.port() == to.port() : to.isHttps();
  }
}
