package io.github.sentryopenapi;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/**
 * Ends runs whose time is over. One alarm watches all of them: OkHttp would have one for each call,
 * in a list that is searched under a lock, which costs many callers a fifth of their calls.
 */
final class Deadlines {
  /**
   * It looks at least that often while calls run, so that only a shorter time needs an own alarm.
   * Okio wakes its watchdog for each timeout that is the first in its list: behind this alarm those
   * of sockets are not.
   */
  private static final long TICK_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Set<Run<?>> runs;

  /** The next alarm; null while nothing runs. */
  private final AtomicReference<@Nullable Alarm> next = new AtomicReference<>();

  /**
   * For those runs.
   *
   * @param runs has a run before it is watched, and until it has ended
   */
  Deadlines(Set<Run<?>> runs) {
    this.runs = runs;
  }

  void watch(Run<?> run) {
    ringIn(Math.min(run.left().toNanos(), TICK_NANOS));
  }

  private void ringIn(long nanos) {
    long moment = System.nanoTime() + nanos;
    Alarm set = next.get();
    while (set == null || moment - set.moment < 0) {
      Alarm sooner = new Alarm(moment);
      if (next.compareAndSet(set, sooner)) {
        sooner.timeout(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        sooner.enter();
        return;
      }
      set = next.get();
    }
  }

  /** A thread of Okio's does that, which also watches the sockets. */
  private final class Alarm extends AsyncTimeout {
    private final long moment;

    Alarm(long moment) {
      this.moment = moment;
    }

    @Override
    protected void timedOut() {
      // First this, then look: a run that comes in between sets the next alarm.
      next.compareAndSet(this, null);
      for (Run<?> each : runs) {
        if (each.isOver()) {
          each.endTry();
          ringIn(TICK_NANOS); // in case that its next try begins just now
        } else {
          watch(each);
        }
      }
    }
  }
}
