package io.github.sentryopenapi;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks over all items, each page fetched when the one before has been passed on. */
final class AsyncWalk<T> {
  private final PageWalk<T> walk;
  private final Consumer<? super T> action;
  private final Executor threads;
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private volatile @Nullable CompletableFuture<Page<T>> fetch;

  AsyncWalk(PageWalk<T> walk, Consumer<? super T> action, Executor threads) {
    this.walk = walk;
    this.action = action;
    this.threads = threads;
  }

  CompletableFuture<Void> start() {
    done.whenComplete(
        (nothing, thrown) -> {
          CompletableFuture<Page<T>> fetch = this.fetch;
          if (fetch != null) {
            fetch.cancel(false);
          }
        });
    next();
    return done;
  }

  private void next() {
    if (done.isDone()) {
      return;
    }
    if (!walk.hasNext()) {
      done.complete(null);
      return;
    }
    CompletableFuture<Page<T>> page = walk.fetchAsync();
    fetch = page;
    if (done.isDone()) {
      page.cancel(false);
    }
    page.whenComplete(this::arrived);
  }

  /** On the client's threads: a page that has come already must not keep the caller. */
  private void arrived(@Nullable Page<T> page, @Nullable Throwable thrown) {
    if (page == null) {
      done.completeExceptionally(requireNonNull(thrown));
      return;
    }
    try {
      threads.execute(() -> pass(page));
    } catch (RejectedExecutionException e) {
      done.completeExceptionally(Connections.closedFailure());
    }
  }

  private void pass(Page<T> page) {
    try {
      for (T item : page.items()) {
        if (done.isDone()) {
          return;
        }
        action.accept(item);
      }
      next();
    } catch (Throwable e) {
      done.completeExceptionally(e);
    }
  }
}
