package io.github.sentryopenapi;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** The real time, in which deadlines pass as they do, but the next try comes at once. */
final class PromptTime implements Timekeeper {
  private final AtomicInteger waits = new AtomicInteger();

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public CompletableFuture<Void> after(Duration delay) {
    waits.incrementAndGet();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public Duration jitter(Duration most) {
    return Duration.ZERO;
  }

  /** How often something was waited for. */
  int waits() {
    return waits.get();
  }
}
