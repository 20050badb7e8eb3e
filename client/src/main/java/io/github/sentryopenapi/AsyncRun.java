package io.github.sentryopenapi;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A {@link Run} whose waits hold no thread; its steps happen on the HTTP client's own. */
final class AsyncRun<T extends @Nullable Object, R extends @Nullable Object> implements Callback {
  private final Run<T> run;
  private final Function<ApiResponse<T>, R> result;
  private final CompletableFuture<R> future = new CompletableFuture<>();

  AsyncRun(Run<T> run, Function<ApiResponse<T>, R> result) {
    this.run = run;
    this.result = result;
  }

  /** The future that ends with the run; ended in any other way, by cancelling say, it ends it. */
  CompletableFuture<R> start() {
    Connections connections = run.transport.connections;
    connections.begin(run, () -> future.completeExceptionally(run.cancelledFailure()));
    // A call that waits in OkHttp's queue does not notice that its time is over.
    CompletableFuture<Void> deadline =
        new CompletableFuture<Void>()
            .completeOnTimeout(null, run.left().toNanos(), TimeUnit.NANOSECONDS);
    deadline.thenRun(() -> future.completeExceptionally(run.timedOut()));
    future.whenComplete(
        (value, thrown) -> {
          connections.end(run);
          deadline.cancel(false);
          run.cancel();
        });
    queue();
    return future;
  }

  private void queue() {
    guard(() -> after(run.turn(), this::send));
  }

  private void send() {
    guard(
        () -> {
          boolean sent = false;
          try {
            if (!future.isDone()) {
              run.nextCall().enqueue(this);
              sent = true;
            }
          } finally {
            if (!sent) {
              run.leaveLane(null);
            }
          }
        });
  }

  @Override
  public void onResponse(Call call, Response response) {
    settle(() -> response);
  }

  @Override
  public void onFailure(Call call, IOException e) {
    settle(
        () -> {
          throw e;
        });
  }

  private void settle(Run.Answer answer) {
    guard(
        () -> {
          Outcome<T> outcome = run.settle(answer);
          ApiResponse<T> response = outcome.answer();
          if (response != null) {
            future.complete(result.apply(response));
          } else {
            after(run.transport.time.after(outcome.pause()), this::queue);
          }
        });
  }

  private void after(CompletableFuture<Void> event, Runnable step) {
    if (run.waitingFor(event).isDone()) {
      guard(step);
      return;
    }
    Executor threads = run.transport.http().dispatcher().executorService();
    event
        .thenRunAsync(step, threads)
        .exceptionally(
            thrown -> {
              future.completeExceptionally(run.cancelledFailure()); // no thread would take it
              return null;
            });
  }

  /** An error that stayed on another thread would leave the future waiting for ever. */
  private void guard(Runnable step) {
    try {
      step.run();
    } catch (Throwable e) {
      future.completeExceptionally(e);
    }
  }
}
