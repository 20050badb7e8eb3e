package io.github.sentryopenapi;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call that is ready to run: its arguments are checked, nothing is sent yet.
 *
 * <p>A call may run any number of times, also at the same time from several threads; each run sends
 * the request anew. A run that fails for a passing reason is tried again, within the time that the
 * call may take. Implement it in tests if that helps; later versions may add methods.
 *
 * @param <T> what the operation answers with
 */
public interface ApiCall<T extends @Nullable Object> {
  /**
   * Sends the request and waits for the answer.
   *
   * @throws SentryException if no usable answer came; see its subclasses
   */
  default T execute() {
    return response().body();
  }

  /**
   * Sends the request and waits; gives status and headers beside the decoded body.
   *
   * @throws SentryException if no usable answer came; see its subclasses
   */
  ApiResponse<T> response();

  /**
   * Sends the request and returns at once. A failure completes the future with a {@link
   * SentryException}; cancelling the future, or completing it in another way, cancels the HTTP
   * call.
   */
  CompletableFuture<T> executeAsync();

  /** Like {@link #executeAsync()}, with status and headers beside the decoded body. */
  CompletableFuture<ApiResponse<T>> responseAsync();

  /** The same call with these options, instead of any that were set before. */
  ApiCall<T> withOptions(RequestOptions options);
}
