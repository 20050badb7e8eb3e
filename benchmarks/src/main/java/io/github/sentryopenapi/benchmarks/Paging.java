package io.github.sentryopenapi.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.ModelAdapters;
import io.github.sentryopenapi.api.Team;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Walks all teams of an organization in a JVM with little memory, and decodes as many of the same
 * pages from memory in between: a tenth of each in turn, so that both meet the machine in the same
 * states.
 */
final class Paging {
  /** Teams a second: ours of the walk, and in place of the floor those of decoding alone. */
  static final String SPEED = "Paging.speed";

  /** Bytes in use after a collection: ours is the most, the floor what it was after a tenth. */
  static final String HEAP = "Paging.heap";

  private static final int TENTHS = 10;
  private static final int TEAMS_ON_PAGE = 100;
  private static final int WARMUP_PAGES = 500;

  private final byte[] page = Payload.TEAMS.read();
  private final JsonAdapter<List<Team>> adapter =
      new Moshi.Builder()
          .add(new ModelAdapters())
          .build()
          .adapter(Types.newParameterizedType(List.class, Team.class));
  private final int pages;

  private long walking;
  private long decoding;
  private long mostHeap;
  private long firstHeap;

  private Paging(int pages) {
    this.pages = pages;
  }

  static void run(int pages, Figures figures) throws IOException {
    Process process = Jvm.java(Jvm.CLASS_PATH, List.of("-Xmx64m"), Paging.class, pages).start();
    try (BufferedReader output = process.inputReader()) {
      for (String name : List.of(SPEED, HEAP)) {
        for (Contender each : List.of(Contender.OURS, Contender.FLOOR)) {
          String line = output.readLine();
          if (line == null) {
            throw new IOException("the walk through the pages gave no figures");
          }
          figures.add(name, each, Double.parseDouble(line));
        }
      }
    }
  }

  public static void main(String[] args) throws IOException {
    Paging paging = new Paging(Integer.parseInt(args[0]));
    try (SentryClient sentry =
        SentryClient.builder().authToken(Caller.TOKEN).baseUrl(Server.url()).build()) {
      paging.walk(teams(sentry), WARMUP_PAGES);
      paging.decode(WARMUP_PAGES);
      paging.measure(teams(sentry));
    }
  }

  private static Iterator<Team> teams(SentryClient sentry) {
    return sentry.teams().listOrganizationTeams(Caller.ORGANIZATION).iterator();
  }

  private void measure(Iterator<Team> teams) throws IOException {
    for (int tenth = 1; tenth <= TENTHS; tenth++) {
      walking += walk(teams, pages / TENTHS);
      mostHeap = Math.max(mostHeap, heap());
      if (tenth == 1) {
        firstHeap = mostHeap;
      }
      decoding += decode(pages / TENTHS);
    }
    if (teams.hasNext()) {
      throw new IllegalStateException("there are more teams than " + pages + " pages have");
    }
    System.out.println(perSecond(walking));
    System.out.println(perSecond(decoding));
    System.out.println(mostHeap);
    System.out.println(firstHeap);
  }

  private long walk(Iterator<Team> teams, int pages) {
    long start = System.nanoTime();
    for (int i = 0; i < pages * TEAMS_ON_PAGE; i++) {
      teams.next();
    }
    return System.nanoTime() - start;
  }

  private long decode(int pages) throws IOException {
    long start = System.nanoTime();
    for (int i = 0; i < pages; i++) {
      if (adapter.fromJson(Bodies.source(page)).size() != TEAMS_ON_PAGE) {
        throw new IllegalStateException("a page has not " + TEAMS_ON_PAGE + " teams");
      }
    }
    return System.nanoTime() - start;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private double perSecond(long nanos) {
    return pages * TEAMS_ON_PAGE / (nanos / 1e9);
  }
}
