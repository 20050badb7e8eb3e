package io.github.sentryopenapi.load;

import java.util.Arrays;

/** Counts the client's threads now and then, and keeps the most that there were. */
final class Sampler implements AutoCloseable {
  private static final int PAUSE_MILLIS = 20;

  private final Thread thread = new Thread(this::sample, "load-sampler");
  private volatile int most;

  Sampler() {
    thread.setDaemon(true);
    thread.start();
  }

  int most() {
    return most;
  }

  /** Those that run now. */
  static int clientThreads() {
    Thread[] threads = new Thread[2 * Thread.activeCount() + 100];
    int count = Thread.enumerate(threads);
    return (int)
        Arrays.stream(threads, 0, count)
            .filter(each -> each.getName().equals(Load.CLIENT_THREAD))
            .count();
  }

  private void sample() {
    try {
      while (true) {
        most = Math.max(most, clientThreads());
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
