package io.github.sentryopenapi;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The real time, but with a fiftieth of the waits between tries, for tests with many of them. */
public final class ShortWaits {
  private static final Timekeeper TIME =
      new Timekeeper() {
        @Override
        public Instant now() {
          return SYSTEM.now();
        }

        @Override
        public long nanoTime() {
          return SYSTEM.nanoTime();
        }

        @Override
        public CompletableFuture<Void> after(Duration delay) {
          return SYSTEM.after(delay);
        }

        @Override
        public Duration jitter(Duration most) {
          return SYSTEM.jitter(most.dividedBy(50));
        }
      };

  private ShortWaits() {}

  public static SentryClient.Builder in(SentryClient.Builder settings) {
    return settings.time(TIME);
  }
}
