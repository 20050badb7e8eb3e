package io.github.sentryopenapi;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Calls of one operation, first come, first served. What the server never told is no limit. */
final class PacerLane {
  private static final long UNKNOWN = Long.MAX_VALUE;

  private final Timekeeper time;
  private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
  private long running;
  private long concurrentLimit = UNKNOWN;
  private long limit = UNKNOWN;
  private long remaining = UNKNOWN;

  /** The newest window that an answer told of, by the server's clock. */
  private @Nullable Instant window;

  /** When it ends, by our clock; null when no answer of the window that runs has come yet. */
  private @Nullable Instant reset;

  private Headers lastHeaders = Headers.of();
  private boolean timerIsSet;

  PacerLane(Timekeeper time) {
    this.time = time;
  }

  /**
   * Takes a place in the queue. The future completes when the call may be sent; one that is
   * cancelled gives its place up. Each call that was let go must {@link #end}.
   */
  CompletableFuture<Void> queue() {
    CompletableFuture<Void> turn = new CompletableFuture<>();
    synchronized (this) {
      waiting.add(turn);
    }
    letGo();
    return turn;
  }

  /** When the window ends that has no call left; null if there are calls left, or it is unknown. */
  synchronized @Nullable Instant blockedUntil() {
    return hasCallsLeft() ? null : reset;
  }

  synchronized Headers lastHeaders() {
    return lastHeaders;
  }

  /** A call has ended, with that answer or none. */
  void end(@Nullable Response answer) {
    synchronized (this) {
      running--;
      if (answer != null) {
        lastHeaders = answer.headers();
        learn(RateLimit.from(answer.headers()), answer);
      }
      if (running == 0 && reset == null && remaining <= 0) {
        remaining = limit; // no answer is left that could tell of the new window
      }
    }
    letGo();
  }

  private void learn(RateLimit told, Response answer) {
    if (told.concurrentLimit() != null && told.concurrentLimit() > 0) {
      concurrentLimit = told.concurrentLimit();
    }
    Instant end = told.reset();
    Duration left = RetryAfter.untilReset(answer);
    if (end == null
        || left == null
        || told.remaining() == null
        || left.isNegative()
        || left.isZero()) {
      return;
    }
    if (told.limit() != null && told.limit() > 0) {
      limit = told.limit();
    }
    if (window == null || end.isAfter(window)) {
      window = end;
      reset = time.now().plus(left);
      remaining = told.remaining() - running; // those under way may not be counted yet
    } else if (end.equals(window) && reset != null) {
      // Dates are whole seconds, so each answer says "no later than": the earliest is the nearest.
      Instant latest = time.now().plus(left);
      reset = latest.isBefore(reset) ? latest : reset;
      remaining = Math.min(remaining, told.remaining());
    }
  }

  private boolean hasCallsLeft() {
    if (reset != null && !time.now().isBefore(reset)) {
      reset = null;
      remaining = limit - running; // those under way may be counted in the new window
    }
    return remaining > 0;
  }

  /** Lets as many go as may; their futures complete outside of the lock. */
  private void letGo() {
    List<CompletableFuture<Void>> turns = new ArrayList<>();
    Duration wait = null;
    synchronized (this) {
      while (!waiting.isEmpty() && running < concurrentLimit && hasCallsLeft()) {
        CompletableFuture<Void> turn = waiting.remove();
        if (!turn.isDone()) {
          turns.add(turn);
          running++;
          remaining--;
        }
      }
      Instant until = blockedUntil();
      if (!waiting.isEmpty() && !timerIsSet && until != null) {
        timerIsSet = true;
        wait = Duration.between(time.now(), until);
      }
    }
    for (CompletableFuture<Void> turn : turns) {
      if (!turn.complete(null)) {
        giveBack();
      }
    }
    if (wait != null) {
      time.after(wait)
          .thenRun(
              () -> {
                synchronized (this) {
                  timerIsSet = false;
                }
                letGo();
              });
    }
  }

  /** A call was cancelled in the moment in which it was let go. */
  private void giveBack() {
    synchronized (this) {
      remaining++;
    }
    end(null);
  }
}
