package io.github.sentryopenapi.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the ledger says, and what was measured, as tables. */
final class LoadReport {
  private static final String ROW = "| %-24s | %7s | %7s | %7s | %7s | %7s | %7s | %8s |%n";

  private final long start = System.nanoTime();
  private final Ledger ledger;
  private final int callers;
  private final List<Quarter> quarters = new ArrayList<>();
  private String outage = "";

  LoadReport(Ledger ledger, int callers) {
    this.ledger = ledger;
    this.callers = callers;
  }

  /** What was measured when a quarter of the calls had ended and none ran. */
  void quarter(long heap, int threads, int connections) {
    quarters.add(
        new Quarter(Duration.ofNanos(System.nanoTime() - start), heap, threads, connections));
  }

  void outage(int calls, int retries) {
    outage = "%d calls to a server that is down: %d retries".formatted(calls, retries);
  }

  /** From the first quarter, which warms up, to the last. */
  long heapGrowth() {
    return quarters.get(quarters.size() - 1).heap - quarters.get(0).heap;
  }

  static int tries(Ledger ledger) {
    int tries = 0;
    for (int unit = 0; unit < ledger.calls * Operation.PAGES; unit++) {
      tries += ledger.tries(unit);
    }
    return tries;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("%d calls by %d callers at the same time%n%n".formatted(ledger.calls, callers));
    text.append(
        ROW.formatted("operation", "calls", "values", "429", "503", "broken", "tries", "requests"));
    text.append(
        "|%s|%s%n"
            .formatted("-".repeat(26), ("-".repeat(9) + "|").repeat(6) + "-".repeat(10) + "|"));
    Row all = new Row();
    for (Operation each : Operation.values()) {
      Row row = row(each);
      all.add(row);
      text.append(row.text(each.id));
    }
    text.append(all.text("all"));
    text.append(faults());
    for (int i = 0; i < quarters.size(); i++) {
      text.append(quarters.get(i).text(i + 1));
    }
    return text + outage;
  }

  private Row row(Operation operation) {
    Row row = new Row();
    for (int call = operation.ordinal(); call < ledger.calls; call += Operation.values().length) {
      row.calls++;
      row.ends.merge(ledger.end(call), 1, Integer::sum);
      for (int page = 0; page < Operation.PAGES; page++) {
        row.tries += ledger.tries(Ledger.unit(call, page));
        row.requests += ledger.requests(Ledger.unit(call, page));
      }
    }
    return row;
  }

  private String faults() {
    Map<Fault, Integer> given = new EnumMap<>(Fault.class);
    for (int unit = 0; unit < ledger.calls * Operation.PAGES; unit++) {
      for (int i = 0; i < ledger.requests(unit); i++) {
        given.merge(ledger.fault(unit, i), 1, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder("\nrequests by fault:");
    given.forEach((fault, count) -> text.append(" %s %d,".formatted(fault.text, count)));
    return text.deleteCharAt(text.length() - 1).append("\n\n").toString();
  }

  private static final class Row {
    private int calls;
    private final Map<End, Integer> ends = new EnumMap<>(End.class);
    private int tries;
    private int requests;

    void add(Row other) {
      calls += other.calls;
      other.ends.forEach((end, count) -> ends.merge(end, count, Integer::sum));
      tries += other.tries;
      requests += other.requests;
    }

    String text(String name) {
      return ROW.formatted(
          name,
          calls,
          ends.getOrDefault(End.VALUE, 0),
          ends.getOrDefault(End.TOO_MANY, 0),
          ends.getOrDefault(End.UNAVAILABLE, 0),
          ends.getOrDefault(End.NO_ANSWER, 0),
          tries,
          requests);
    }
  }

  private record Quarter(Duration time, long heap, int threads, int connections) {
    String text(int number) {
      return "quarter %d, after %4.1f s: %,d kB of heap in use, %d threads at most, %d connections so far%n"
          .formatted(number, time.toMillis() / 1000.0, heap / 1000, threads, connections);
    }
  }
}
