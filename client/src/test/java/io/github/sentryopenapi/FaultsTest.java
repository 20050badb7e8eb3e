package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each fault, in every try of a GET and of a POST: how the call ends, how often the request was
 * sent, and that no connection and no thread stays behind. What was seen is docs/faults.md.
 */
class FaultsTest {
  private static final int TRIES = 3;

  /** How late a call may end, on a machine that does other things as well. */
  private static final Duration LATENESS = Duration.ofSeconds(3);

  private final List<FaultTable.Row> rows = new ArrayList<>();

  @TestFactory
  Stream<DynamicTest> faults() {
    Stream<DynamicTest> faults =
        Faults.all().stream()
            .map(fault -> DynamicTest.dynamicTest(fault.name, () -> everyWay(fault)));
    return Stream.concat(
        faults, Stream.of(DynamicTest.dynamicTest("docs/faults.md", () -> FaultTable.check(rows))));
  }

  private void everyWay(Fault fault) throws Exception {
    End get = end(fault, "GET", false);
    End post = end(fault, "POST", false);
    assertThat(end(fault, "GET", true)).isEqualTo(get);
    assertThat(end(fault, "POST", true)).isEqualTo(post);
    rows.add(new FaultTable.Row(fault.name, get, post));
  }

  private static End end(Fault fault, String method, boolean async) throws Exception {
    PromptTime time = new PromptTime();
    OkHttpClient http = fault.httpClient();
    try (FaultyServer server = fault.server()) {
      SentryClient.Builder settings =
          fault.client(server).authToken(TestServer.TOKEN).maxTries(TRIES).time(time);
      if (!async || fault.http != null) {
        settings.httpClient(http);
      }
      int before = 0;
      Object end;
      try (SentryClient sentry = settings.build()) {
        if (fault.second) {
          sentry.teams().getTeam("org", "team").execute();
          before = server.requests().size();
          assertThat(!fault.closed || server.isLeft()).isTrue();
        }
        ApiCall<Team> call = fault.call(sentry, method);
        end =
            end(async ? call.executeAsync() : CompletableFuture.supplyAsync(call::execute))
                .get(fault.callTimeout.plus(LATENESS).toMillis(), TimeUnit.MILLISECONDS);
        assertNoConnectionInUse(http.connectionPool());
      }
      assertNoThreadOfOurs();
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
      assertThat(server.isLeft()).as("connections are closed").isTrue();
      int sent = server.requests().size() - before;
      return described(fault, end, method, time.waits() + 1, sent);
    }
  }

  /** The value, or what was thrown instead. */
  private static CompletableFuture<Object> end(CompletableFuture<Team> call) {
    return call.handle(
        (value, thrown) ->
            thrown == null
                ? value
                : thrown instanceof CompletionException ? thrown.getCause() : thrown);
  }

  private static End described(Fault fault, Object end, String method, int tries, int sent) {
    boolean chance = fault.early && method.equals("POST");
    Object expected = fault.expected(method);
    assertThat(tries).isBetween(1, TRIES);
    assertThat(method.equals("GET") || fault.undone || sent <= 1).as("sent once at most").isTrue();
    if (end instanceof SentryException thrown) {
      assertThat(thrown).hasMessageContaining(expected.toString());
      assertThat(thrown.tries()).isEqualTo(tries);
      String type = thrown.getClass().getSimpleName();
      String section = thrown.getMessage().replaceFirst("(?s).*#", "");
      return new End(type, section, chance ? "1 to " + TRIES : Integer.toString(tries), sent);
    }
    assertThat(end).isEqualTo(expected);
    return new End("", "", Integer.toString(tries), sent);
  }

  private static void assertNoConnectionInUse(ConnectionPool pool) {
    long start = System.nanoTime();
    while (pool.connectionCount() > pool.idleConnectionCount()) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      Thread.onSpinWait(); // a future can be done a moment before the answer is closed
    }
  }

  private static void assertNoThreadOfOurs() throws InterruptedException {
    for (Thread each : Thread.getAllStackTraces().keySet()) {
      if (each.getName().equals("sentry-openapi")) {
        each.join(2_000);
        assertThat(each.isAlive()).as("a thread is left").isFalse();
      }
    }
  }

  /**
   * How a call ended.
   *
   * @param exception its type; empty where the call has a value
   * @param section where its message sends the reader
   * @param tries how many the client made
   * @param sent how many requests the server saw
   */
  record End(String exception, String section, String tries, int sent) {}
}
