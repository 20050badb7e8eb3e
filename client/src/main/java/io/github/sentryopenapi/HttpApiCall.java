package io.github.sentryopenapi;

import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A call over HTTP. */
class HttpApiCall<T extends @Nullable Object> implements ApiCall<T> {
  final Transport transport;
  final Request request;
  final RequestOptions options;
  final BodyReader<T> reader;

  HttpApiCall(Transport transport, Request request, RequestOptions options, BodyReader<T> reader) {
    this.transport = transport;
    this.request = request;
    this.options = options;
    this.reader = reader;
  }

  @Override
  public ApiCall<T> withOptions(RequestOptions options) {
    return new HttpApiCall<>(transport, request, checked(options), reader);
  }

  RequestOptions checked(RequestOptions options) {
    return Arguments.notNull("options", options).checked(request.url());
  }

  @Override
  public ApiResponse<T> response() {
    return transport.send(request, options, reader);
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return transport.sendAsync(request, options, reader, ApiResponse::body);
  }

  @Override
  public CompletableFuture<ApiResponse<T>> responseAsync() {
    return transport.sendAsync(request, options, reader, response -> response);
  }

  /** Method and address, for logs. */
  @Override
  public String toString() {
    return request.method() + " " + request.url();
  }
}
