package io.github.sentryopenapi;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** What all calls of one client have in common: how they are sent, as whom, and how often. */
final class Transport {
  final Connections connections;
  private final Lazy<OkHttpClient> http;
  final Duration callTimeout;
  final int maxTries;
  final Timekeeper time;
  final RetryPolicy retries;
  final @Nullable Pacer pacer;
  private final Supplier<Credentials> credentials;
  private volatile boolean closed;

  Transport(
      Connections connections,
      Lazy<OkHttpClient> http,
      Supplier<Credentials> credentials,
      Duration callTimeout,
      int maxTries,
      Timekeeper time,
      RetryBudget budget,
      @Nullable Pacer pacer) {
    this.connections = connections;
    this.http = http;
    this.credentials = credentials;
    this.callTimeout = callTimeout;
    this.maxTries = maxTries;
    this.time = time;
    this.pacer = pacer;
    retries = new RetryPolicy(budget, time);
  }

  /** Made by the first call, so that making a client is quick. */
  OkHttpClient http() {
    return http.get();
  }

  <T extends @Nullable Object> ApiResponse<T> send(
      Request request, RequestOptions options, BodyReader<T> reader) {
    return new Run<>(this, request, options, reader).now();
  }

  <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sendAsync(
      Request request,
      RequestOptions options,
      BodyReader<T> reader,
      Function<ApiResponse<T>, R> result) {
    return new AsyncRun<>(new Run<>(this, request, options, reader), result).start();
  }

  /** As whom a call is sent; asked before each try, since tokens rotate. */
  Credentials caller(RequestOptions options) {
    return options.credentials() == null ? credentials.get() : options.credentials();
  }

  /** The request as it is sent. */
  Request complete(Request request, Credentials caller, Try tag, boolean idempotent) {
    Request.Builder complete =
        request.newBuilder().header("Authorization", caller.header()).tag(Try.class, tag);
    if (request.header("Accept") == null) {
      complete.header("Accept", "application/json");
    }
    if (request.header("User-Agent") == null) {
      complete.header("User-Agent", UserAgent.VALUE);
    }
    RequestBody body = request.body();
    if (body != null && !idempotent) {
      complete.method(request.method(), new OneShotBody(body));
    }
    return complete.build();
  }

  boolean isClosed() {
    return closed;
  }

  /** Ends calls that still run; new ones are refused. */
  void close() {
    closed = true;
    connections.cancel(this);
  }
}
