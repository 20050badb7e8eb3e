package io.github.sentryopenapi.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Requests and answers as they are, with nothing between them and the test. */
final class Wire {
  private static final OkHttpClient HTTP =
      new OkHttpClient.Builder().followRedirects(false).build();

  /** As much of an answer as most tests look at. */
  record Answer(int status, String contentType, String body) {}

  private Wire() {}

  static Answer get(FakeSentry sentry, String path) {
    return send(sentry, "GET", path, null);
  }

  static Answer send(FakeSentry sentry, String method, String path, String json) {
    return answer(request(sentry, method, path, json).build());
  }

  /** An answer whose body is one of the spec's examples. */
  static Answer example(int status, String contentType, String name) {
    Object body = Spec.INSTANCE.example(name).value();
    return new Answer(status, contentType, body instanceof String text ? text : Json.write(body));
  }

  static Request.Builder request(FakeSentry sentry, String method, String path, String json) {
    RequestBody body =
        json == null ? null : RequestBody.create(json, MediaType.get("application/json"));
    return new Request.Builder()
        .url(sentry.url() + path)
        .header("Authorization", "Bearer " + FakeSentry.AUTH_TOKEN)
        .method(method, body);
  }

  static Answer answer(Request request) {
    try (Response response = call(request)) {
      return new Answer(response.code(), response.header("Content-Type"), response.body().string());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Headers headers(FakeSentry sentry, String path) {
    return headers(request(sentry, "GET", path, null).build());
  }

  static Headers headers(Request request) {
    try (Response response = call(request)) {
      return response.headers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response call(Request request) throws IOException {
    return HTTP.newCall(request).execute();
  }
}
