package io.github.sentryopenapi;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sits between a connection that is ready and the bytes: it notes that sending begins, and keeps
 * OkHttp from repeating a request on its own account. It does so after a 408, after a 503 with
 * {@code Retry-After: 0}, and on each connection that it has kept, as long as they break. One such
 * repetition is left to it, since a kept connection may have been closed for being idle.
 */
final class Exchanges implements Interceptor {
  /** What is no number, OkHttp takes for a long time. */
  private static final String HIDDEN = "hidden:";

  private final ConnectionPool pool;

  Exchanges(ConnectionPool pool) {
    this.pool = pool;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Try tag = chain.request().tag(Try.class);
    if (tag != null) {
      tag.sending();
    }
    Response response = proceed(chain, tag);
    if (response.code() != 408 && response.code() != 503) {
      return response;
    }
    String value = HIDDEN + response.header("Retry-After", "");
    return response.newBuilder().header("Retry-After", value).build();
  }

  private Response proceed(Chain chain, @Nullable Try tag) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (InterruptedIOException e) {
      throw e; // took too long: OkHttp does not repeat that
    } catch (IOException e) {
      if (!chain.call().isCanceled()) {
        pool.evictAll(); // what broke this connection may have broken those that wait, too
      }
      throw tag != null && tag.breaksAgain() ? new FinalException(e) : e;
    }
  }

  /** What the server answers, or what went wrong, as it was. */
  static Response restored(Interceptor.Chain chain, Request request) throws IOException {
    try {
      return restored(chain.proceed(request));
    } catch (FinalException e) {
      throw e.original;
    }
  }

  private static Response restored(Response response) {
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

  /** Of a type after which OkHttp does not go on. */
  private static final class FinalException extends ProtocolException {
    private static final long serialVersionUID = 1L;

    private final IOException original;

    FinalException(IOException original) {
      this.original = original;
    }
  }
}
