package io.github.sentryopenapi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;

/** The HTTP client that a client and its siblings share, and the runs under way on it. */
final class Connections {
  private final Lazy<OkHttpClient> http;
  private final boolean owned;

  /** Each run with what ends it. */
  private final Map<Run<?>, Runnable> runs = new ConcurrentHashMap<>();

  private final Deadlines deadlines = new Deadlines(runs.keySet());

  private volatile boolean closed;

  /**
   * Connections for one client and its siblings.
   *
   * @param owned whether to end the HTTP client's threads and connections with them
   */
  Connections(Lazy<OkHttpClient> http, boolean owned) {
    this.http = http;
    this.owned = owned;
  }

  OkHttpClient http() {
    return http.get();
  }

  void begin(Run<?> run, Runnable cancel) {
    // First in, then look: whoever closes in between finds it.
    runs.put(run, cancel);
    if (closed || run.transport.isClosed()) {
      runs.remove(run);
      throw closedFailure();
    }
    deadlines.watch(run);
  }

  static IllegalStateException closedFailure() {
    return new IllegalStateException("this SentryClient is closed." + Help.CLOSED.see());
  }

  void end(Run<?> run) {
    runs.remove(run);
  }

  /** Ends the runs of one client. */
  void cancel(Transport transport) {
    for (Map.Entry<Run<?>, Runnable> each : runs.entrySet()) {
      if (each.getKey().transport == transport) {
        each.getValue().run();
      }
    }
  }

  /** Ends all runs; new ones are refused. The user's own HTTP client stays open. */
  void close() {
    closed = true;
    for (Runnable cancel : runs.values()) {
      cancel.run();
    }
    OkHttpClient http = owned ? this.http.ifMade() : null;
    if (http != null) {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }
}
