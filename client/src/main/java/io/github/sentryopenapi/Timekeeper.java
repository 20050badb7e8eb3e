package io.github.sentryopenapi;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Clock, waiting and chance, so that no test has to wait or be lucky. */
interface Timekeeper {
  /** The JDK's; waiting holds no thread. */
  Timekeeper SYSTEM =
      new Timekeeper() {
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
          return new CompletableFuture<Void>()
              .completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
        }

        @Override
        public Duration jitter(Duration most) {
          return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most.toNanos()));
        }
      };

  /** The time of day, for dates that a server sends. */
  Instant now();

  /** For measuring how long something took; like {@link System#nanoTime()}. */
  long nanoTime();

  /** A future that completes after that time. */
  CompletableFuture<Void> after(Duration delay);

  /** A random time that is shorter; callers that failed together do not come back together. */
  Duration jitter(Duration most);
}
