package io.github.sentryopenapi.load;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.ShortWaits;
import io.github.sentryopenapi.load.Deadline.HungException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Many calls at the same time against a server that fails now and then, and an account of each; see
 * README.md. The same seed gives the same faults.
 */
public final class Load {
  /** The name of the client's threads. */
  static final String CLIENT_THREAD = "sentry-openapi";

  private static final int QUARTERS = 4;
  private static final Duration LONGEST = Duration.ofMinutes(3);

  /**
   * What the heap may grow by after the first quarter, in bytes. Threads take about half of it; the
   * smallest object, kept in a list after each call, would take 20 bytes a call.
   */
  private static final int MOST_GROWTH = 750_000;

  /** The idle connections that OkHttp keeps. */
  private static final int MOST_IDLE = 5;

  private static final int OUTAGE_CALLS = 400;

  /** The retries that a client has in hand; see client/docs/calls.md. */
  private static final int RETRIES_IN_HAND = 20;

  private final Ledger ledger;
  private final int callers;
  private final Plan plan;
  private final Deadline deadline = new Deadline(LONGEST);
  private final LoadReport report;
  private final List<String> complaints = new ArrayList<>();

  private Load(int calls, int callers, Plan plan) {
    this.ledger = new Ledger(calls);
    this.callers = callers;
    this.plan = plan;
    this.report = new LoadReport(ledger, callers);
  }

  /**
   * Takes a seed, the number of calls and the number of callers; exits with 1 if something is
   * wrong.
   */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Load load =
        new Load(
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            Plan.seeded(Long.parseLong(args[0])));
    out.println("seed " + args[0]);
    try {
      load.run();
      load.outage();
    } catch (HungException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
    out.println(load.report);
    List<String> complaints = load.complaints();
    complaints.forEach(out::println);
    System.exit(complaints.isEmpty() ? 0 : 1);
  }

  private List<String> complaints() {
    List<String> all = new ArrayList<>(complaints);
    all.addAll(ledger.complaints());
    return all;
  }

  private void run() throws IOException, InterruptedException {
    try (LoadServer server = new LoadServer(plan, ledger);
        Callers callers = new Callers(this.callers, ledger, deadline);
        Sampler threads = new Sampler()) {
      try (SentryClient sentry = client(server, ledger)) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
          int from = start(quarter);
          int to = start(quarter + 1);
          int half = (from + to) / 2;
          callers.run(sentry.teams(), from, half);
          callers.runAsync(sentry.teams(), half, to);
          report.quarter(Heap.used(), threads.most(), server.connections());
          require(
              Deadline.soon(() -> server.openConnections() <= MOST_IDLE),
              server.openConnections() + " connections are open when no call runs");
        }
      }
      require(
          Deadline.soon(() -> server.openConnections() == 0),
          server.openConnections() + " connections are open after close()");
      require(
          Deadline.soon(() -> Sampler.clientThreads() == 0),
          Sampler.clientThreads() + " threads of the client run after close()");
      require(threads.most() <= this.callers, threads.most() + " threads of the client");
    }
    long growth = report.heapGrowth();
    require(growth < MOST_GROWTH, "the heap has grown by " + growth + " bytes");
    Audit.check(ledger, false);
  }

  /**
   * Against a server that is down the client makes the retries that it has in hand, and no more.
   */
  private void outage() throws IOException, InterruptedException {
    Ledger outage = new Ledger(OUTAGE_CALLS);
    try (LoadServer server = new LoadServer((unit, earlier) -> Fault.UNAVAILABLE, outage);
        Callers callers = new Callers(this.callers, outage, deadline);
        SentryClient sentry = client(server, outage)) {
      callers.run(sentry.teams(), 0, OUTAGE_CALLS);
    }
    Audit.check(outage, true);
    complaints.addAll(outage.complaints());
    int retries = LoadReport.tries(outage) - OUTAGE_CALLS;
    report.outage(OUTAGE_CALLS, retries);
    require(
        retries == RETRIES_IN_HAND,
        retries + " retries against a server that is down, instead of " + RETRIES_IN_HAND);
  }

  private int start(int quarter) {
    return (int) ((long) ledger.calls * quarter / QUARTERS);
  }

  private void require(boolean fulfilled, String complaint) {
    if (!fulfilled) {
      complaints.add(complaint);
    }
  }

  private static SentryClient client(LoadServer server, Ledger ledger) {
    return ShortWaits.in(SentryClient.builder())
        .baseUrl(server.url())
        .authToken("token")
        .addInterceptor(chain -> counted(chain, ledger))
        .build();
  }

  private static Response counted(Interceptor.Chain chain, Ledger ledger) throws IOException {
    HttpUrl url = chain.request().url();
    String organization = url.pathSegments().get(3); // /api/0/teams/org-1/…
    String cursor = url.queryParameter("cursor");
    ledger.tried(
        Integer.parseInt(organization.replace("org-", "")),
        cursor == null ? 0 : Integer.parseInt(cursor.substring(0, 1)));
    return chain.proceed(chain.request());
  }
}
