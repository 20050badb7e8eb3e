package io.github.sentryopenapi;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.Timeout;

/** What Retrofit gets for a call: it only builds the request here. Run it is by a {@link Run}. */
record RequestOnly(Request request) implements Call {
  @Override
  public Response execute() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void enqueue(Callback callback) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void cancel() {
    throw new UnsupportedOperationException();
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
}
