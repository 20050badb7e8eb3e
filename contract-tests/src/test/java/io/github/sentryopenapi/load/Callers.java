package io.github.sentryopenapi.load;

import io.github.sentryopenapi.api.TeamsApi;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Those who make the calls, all at the same time, and write into the ledger how each ended. */
final class Callers implements AutoCloseable {
  static final String NAME = "load-caller";

  private final int number;
  private final Ledger ledger;
  private final Deadline deadline;
  private final ExecutorService threads;

  Callers(int number, Ledger ledger, Deadline deadline) {
    this.number = number;
    this.ledger = ledger;
    this.deadline = deadline;
    threads =
        Executors.newFixedThreadPool(
            number,
            task -> {
              Thread thread = new Thread(task, NAME);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Calls with these numbers, each on the thread of its caller. */
  void run(TeamsApi teams, int from, int to) throws InterruptedException {
    AtomicInteger next = new AtomicInteger(from);
    CountDownLatch working = new CountDownLatch(number);
    for (int i = 0; i < number; i++) {
      threads.execute(
          () -> {
            for (int call = next.getAndIncrement(); call < to; call = next.getAndIncrement()) {
              run(teams, call);
            }
            working.countDown();
          });
    }
    deadline.await(working::await, () -> hanging(from, to));
  }

  private void run(TeamsApi teams, int call) {
    try {
      ledger.ended(call, Operation.of(call).run(teams, call), null);
    } catch (Throwable e) {
      ledger.ended(call, null, e);
    }
  }

  /**
   * Calls with these numbers, without a thread for each; as many are under way as there are
   * callers.
   */
  void runAsync(TeamsApi teams, int from, int to) throws InterruptedException {
    Semaphore free = new Semaphore(number);
    for (int i = from; i < to; i++) {
      int call = i;
      deadline.await(free::tryAcquire, () -> hanging(from, call));
      Operation.of(call)
          .runAsync(teams, call)
          .whenComplete(
              (value, thrown) -> {
                Throwable cause =
                    thrown instanceof CompletionException ? thrown.getCause() : thrown;
                ledger.ended(call, value, cause);
                free.release();
              });
    }
    deadline.await((time, unit) -> free.tryAcquire(number, time, unit), () -> hanging(from, to));
  }

  private String hanging(int from, int to) {
    StringBuilder hanging = new StringBuilder();
    int count = 0;
    for (int call = from; call < to; call++) {
      if (ledger.end(call) == End.NONE_YET && count++ < 10) {
        hanging.append(' ').append(Operation.of(call).id).append(' ').append(call).append(',');
      }
    }
    return "calls that have not ended: " + count + ", first among them" + hanging;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
