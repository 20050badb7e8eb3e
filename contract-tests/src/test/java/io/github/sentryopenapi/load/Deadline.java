package io.github.sentryopenapi.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The end of the whole run, whatever hangs. */
final class Deadline {
  private final Duration time;
  private final long end;

  Deadline(Duration time) {
    this.time = time;
    end = System.nanoTime() + time.toNanos();
  }

  /** Waits, and if that takes too long throws what says what hung. */
  void await(Wait wait, Supplier<String> hanging) throws InterruptedException {
    if (!wait.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      throw new HungException(
          "The load has not come to its end in "
              + time.toSeconds()
              + " s: "
              + hanging.get()
              + "\n"
              + stacks());
    }
  }

  /** Whether something becomes true, within seconds. */
  static boolean soon(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      if (condition.getAsBoolean()) {
        return true;
      }
      Thread.sleep(20);
    }
    return false;
  }

  /** Where the threads are that do something for the callers or for the client. */
  private static String stacks() {
    StringBuilder stacks = new StringBuilder();
    for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
      String name = each.getKey().getName();
      boolean named = name.equals(Callers.NAME) || name.equals(Load.CLIENT_THREAD);
      if (named && Arrays.stream(each.getValue()).anyMatch(Deadline::isOurs)) {
        stacks.append('\n').append(name).append('\n');
        for (StackTraceElement frame : each.getValue()) {
          stacks.append("    at ").append(frame).append('\n');
        }
      }
    }
    return stacks.toString();
  }

  private static boolean isOurs(StackTraceElement frame) {
    return frame.getClassName().startsWith("io.github.sentryopenapi.");
  }

  /** Something that can be waited for; false if it took too long. */
  interface Wait {
    boolean await(long time, TimeUnit unit) throws InterruptedException;
  }

  /** Something has not come to its end. */
  static final class HungException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HungException(String message) {
      super(message);
    }
  }
}
