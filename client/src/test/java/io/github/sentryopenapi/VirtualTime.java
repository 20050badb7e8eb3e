package io.github.sentryopenapi;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * Time that jumps from one event to the next, on one thread: what happens at the same time happens
 * in the order in which it was planned, so each run is like the one before.
 */
final class VirtualTime implements Timekeeper {
  private static final Instant START = Instant.parse("2026-11-23T12:00:00.250Z");

  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
  private final SplittableRandom random = new SplittableRandom(1);
  private long planned;
  private long nanos;
  private Duration longestWait = Duration.ZERO;

  @Override
  public Instant now() {
    return START.plusNanos(nanos);
  }

  @Override
  public long nanoTime() {
    return nanos;
  }

  @Override
  public CompletableFuture<Void> after(Duration delay) {
    longestWait = delay.compareTo(longestWait) > 0 ? delay : longestWait;
    CompletableFuture<Void> end = new CompletableFuture<>();
    plan(delay, () -> end.complete(null));
    return end;
  }

  @Override
  public Duration jitter(Duration most) {
    return Duration.ofNanos(random.nextLong(most.toNanos()));
  }

  /** A random time from some milliseconds on and below others. */
  Duration millis(int from, int to) {
    return Duration.ofNanos(random.nextLong(from * 1_000_000L, to * 1_000_000L));
  }

  boolean isOneIn(int number) {
    return random.nextInt(number) == 0;
  }

  /** The longest that the client has waited for. */
  Duration longestWait() {
    return longestWait;
  }

  Duration passed() {
    return Duration.ofNanos(nanos);
  }

  void plan(Duration delay, Runnable action) {
    events.add(new Event(nanos + Math.max(0, delay.toNanos()), planned++, action));
  }

  /** Lets happen what is planned up to that time since the start. */
  void runUntil(Duration end) {
    while (!events.isEmpty() && events.peek().at() <= end.toNanos()) {
      Event next = events.remove();
      nanos = next.at();
      next.action().run();
    }
  }

  /** How much is planned and has not happened. */
  int pending() {
    return events.size();
  }

  private record Event(long at, long number, Runnable action) {}
}
