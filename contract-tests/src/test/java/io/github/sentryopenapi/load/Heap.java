package io.github.sentryopenapi.load;

import java.lang.management.ManagementFactory;

/** What is left of the heap after garbage collection. */
final class Heap {
  private static final int COLLECTIONS = 5;

  private Heap() {}

  /** The least of several measurements: what ends late may hold something during the first. */
  static long used() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      Thread.sleep(50);
    }
    return least;
  }
}
