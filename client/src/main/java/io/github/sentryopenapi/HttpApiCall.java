package io.github.sentryopenapi;

import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A call over HTTP. */
class HttpApiCall<T extends @Nullable Object> implements ApiCall<T> {
  final Transport transport;
  final Request request;
  final BodyReader<T> reader;

  HttpApiCall(Transport transport, Request request, BodyReader<T> reader) {
    this.transport = transport;
    this.request = request;
    this.reader = reader;
  }

  @Override
  public ApiResponse<T> response() {
    return transport.send(request, reader);
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return transport.sendAsync(request, reader);
  }

  /** Method and address, for logs. */
  @Override
  public String toString() {
    return request.method() + " " + request.url();
  }
}
