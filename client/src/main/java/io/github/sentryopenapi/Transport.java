package io.github.sentryopenapi;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests and turns whatever happens into a value or a {@link SentryException}: the one
 * place where calls meet HTTP.
 */
final class Transport {
  private final OkHttpClient http;
  private final Credentials credentials;
  private volatile boolean closed;

  Transport(OkHttpClient http, Credentials credentials) {
    this.http = http;
    this.credentials = credentials;
  }

  <T extends @Nullable Object> ApiResponse<T> send(Request request, BodyReader<T> reader) {
    Call call = newCall(request);
    try (Response response = call.execute()) {
      return read(response, reader);
    } catch (IOException e) {
      throw failure(call, e);
    }
  }

  <T extends @Nullable Object> CompletableFuture<T> sendAsync(
      Request request, BodyReader<T> reader) {
    Call call = newCall(request);
    CompletableFuture<T> future = new CompletableFuture<>();
    future.whenComplete(
        (body, thrown) -> {
          if (future.isCancelled()) {
            call.cancel();
          }
        });
    call.enqueue(
        new Callback() {
          @Override
          public void onResponse(Call call, Response response) {
            try (response) {
              future.complete(read(response, reader).body());
            } catch (IOException e) {
              future.completeExceptionally(failure(call, e));
            } catch (Throwable e) {
              // An error that stayed on OkHttp's thread would leave the future waiting for ever.
              future.completeExceptionally(e);
            }
          }

          @Override
          public void onFailure(Call call, IOException e) {
            future.completeExceptionally(failure(call, e));
          }
        });
    return future;
  }

  private Call newCall(Request request) {
    if (closed) {
      throw new IllegalStateException("this SentryClient is closed");
    }
    return http.newCall(
        request
            .newBuilder()
            .header("Accept", "application/json")
            .header("Authorization", credentials.header())
            .header("User-Agent", UserAgent.VALUE)
            .tag(Transport.class, this)
            .build());
  }

  private static <T extends @Nullable Object> ApiResponse<T> read(
      Response response, BodyReader<T> reader) throws IOException {
    ResponseBody body = response.body();
    if (!response.isSuccessful()) {
      throw ErrorReader.read(response, body);
    }
    T value = reader.read(response, body);
    return new ApiResponse<>(
        response.code(), response.headers(), RateLimit.from(response.headers()), value);
  }

  private static SentryTransportException failure(Call call, IOException e) {
    String what = ErrorReader.describe(call.request());
    String host = call.request().url().host() + ":" + call.request().url().port();
    // OkHttp has one type for three things; the third is a call that came too late for its threads.
    String reason = e instanceof InterruptedIOException ? e.getMessage() : "";
    boolean rejected = "executor rejected".equals(reason);
    if ("interrupted".equals(reason)) {
      Thread.currentThread().interrupt();
      return new SentryTransportException(what + ": interrupted while waiting for " + host, e);
    }
    if (e instanceof InterruptedIOException && !rejected) {
      return new SentryTimeoutException(
          what + ": no complete answer from " + host + " in time: " + reason, e);
    }
    if (call.isCanceled() || rejected) {
      // An interceptor that threw cancels its call too, and OkHttp's message then says so.
      boolean threw = String.valueOf(e.getMessage()).startsWith("canceled due to");
      return new SentryTransportException(what + ": " + (threw ? e.getMessage() : "cancelled"), e);
    }
    return new SentryTransportException(
        what
            + ": no complete answer from "
            + host
            + ": "
            + e.getMessage()
            + ". Check the base URL, the network and the proxy.",
        e);
  }

  /** Ends calls that still run; new ones are refused. The user's own HTTP client stays open. */
  void close(boolean ownsHttp) {
    closed = true;
    cancelOurs(http.dispatcher().queuedCalls());
    cancelOurs(http.dispatcher().runningCalls());
    if (ownsHttp) {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }

  private void cancelOurs(List<Call> calls) {
    for (Call each : calls) {
      if (each.request().tag(Transport.class) == this) {
        each.cancel();
      }
    }
  }
}
