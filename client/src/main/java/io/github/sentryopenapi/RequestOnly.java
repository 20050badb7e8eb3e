package io.github.sentryopenapi;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;

/**
 * What Retrofit gets for a call. It only builds the request, which {@link ApiCallFactory} takes
 * out; nobody else sees this one, and a {@link Run} makes OkHttp's calls.
 */
record RequestOnly(Request request) implements Call {
  @Override
  public Response execute() {
    throw neverRun();
  }

  @Override
  public void enqueue(Callback callback) {
    throw neverRun();
  }

  @Override
  public void cancel() {
    throw neverRun();
  }

  @Override
  public boolean isExecuted() {
    return false;
  }

  @Override
  public boolean isCanceled() {
    return false;
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public Call clone() {
    return this;
  }

  private static UnsupportedOperationException neverRun() {
    return new UnsupportedOperationException("a Run makes the call from its request");
  }
}
