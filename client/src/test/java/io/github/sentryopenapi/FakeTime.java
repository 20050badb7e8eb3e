package io.github.sentryopenapi;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Time that passes only where something waits for it: then all at once. Chance is the worst. */
final class FakeTime implements Timekeeper {
  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private long nanos;

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized long nanoTime() {
    return nanos;
  }

  @Override
  public synchronized CompletableFuture<Void> after(Duration delay) {
    waits.add(delay);
    pass(delay);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public Duration jitter(Duration most) {
    return most;
  }

  synchronized void pass(Duration time) {
    now = now.plus(time);
    nanos += time.toNanos();
  }

  /** What was waited for, in order. */
  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }
}
