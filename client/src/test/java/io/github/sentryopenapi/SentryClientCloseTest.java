package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentryClientCloseTest {
  private static final String PATH = "/api/0/teams/org/team/";

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void refusesCallsAfterwards() {
    ApiCall<Team> made = server.teams().getTeam("org", "team");
    server.client().close();
    server.client().close();

    assertThatIllegalStateException()
        .isThrownBy(made::execute)
        .withMessage("this SentryClient is closed." + Answers.see("closed"));
    assertThatIllegalStateException()
        .isThrownBy(made::executeAsync)
        .withMessage("this SentryClient is closed." + Answers.see("closed"));
    assertThatIllegalStateException()
        .isThrownBy(() -> server.teams().listOrganizationTeams("org").iterator().hasNext())
        .withMessage("this SentryClient is closed." + Answers.see("closed"));
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void cancelsWaitingCall() throws Exception {
    answerNothing();
    CompletableFuture<Team> waiting =
        CompletableFuture.supplyAsync(() -> server.teams().getTeam("org", "team").execute());
    server.takeRequest();

    server.client().close();

    assertCancelled(waiting);
  }

  @Test
  void cancelsAsyncCallsAlsoThoseStillQueued() throws Exception {
    List<CompletableFuture<Team>> futures = new ArrayList<>();
    for (int i = 0; i < 66; i++) { // 64 run at the same time
      answerNothing();
      futures.add(server.teams().getTeam("org", "team").executeAsync());
    }
    server.takeRequest();

    server.client().close();

    for (CompletableFuture<Team> each : futures) {
      assertCancelled(each);
    }
  }

  @Test
  void threadsAreDaemonsAndEnd() throws Exception {
    server.answer(
        new MockResponse().setBody(TestServer.TEAM).setHeadersDelay(100, TimeUnit.MILLISECONDS));
    Thread thread =
        server
            .teams()
            .getTeam("org", "team")
            .executeAsync()
            .thenApply(team -> Thread.currentThread())
            .get(2, TimeUnit.SECONDS);
    assertThat(thread).matches(Thread::isDaemon, "is a daemon");

    server.client().close();

    thread.join(2_000);
    assertThat(thread.isAlive()).isFalse();
    for (Thread each : Thread.getAllStackTraces().keySet()) {
      if (each.getName().equals("sentry-openapi")) {
        each.join(2_000); // of an earlier test, about to end
        assertThat(each.isAlive()).isFalse();
      }
    }
  }

  @Test
  void connectionsAreClosed() {
    server.answer(200, TestServer.TEAM);
    HttpApiCall<Team> call = (HttpApiCall<Team>) server.teams().getTeam("org", "team");
    call.execute();
    ConnectionPool pool = call.transport.http().connectionPool();
    assertThat(pool.connectionCount()).isEqualTo(1);

    server.client().close();

    assertThat(pool.connectionCount()).isZero();
  }

  @Test
  void leavesTheUsersHttpClientOpen() throws Exception {
    OkHttpClient http = new OkHttpClient.Builder().dispatcher(new Dispatcher()).build();
    SentryClient sentry = server.newClient().httpClient(http).build();
    server.answer(200, TestServer.TEAM);
    sentry.teams().getTeam("org", "team").executeAsync().get(2, TimeUnit.SECONDS);

    sentry.close();

    assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
    assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
    server.answer(200, TestServer.TEAM);
    try (SentryClient another = server.newClient().httpClient(http).build()) {
      assertThat(another.teams().getTeam("org", "team").execute().id()).isEqualTo("1");
    }
    http.dispatcher().executorService().shutdown();
  }

  @Test
  void cancelsItsOwnCallsOnTheUsersHttpClientAndNoOthers() throws Exception {
    OkHttpClient http = new OkHttpClient();
    SentryClient closed = server.newClient().httpClient(http).build();
    SentryClient open = server.newClient().httpClient(http).build();
    answerNothing();
    CompletableFuture<Team> cancelled = closed.teams().getTeam("org", "team").executeAsync();
    server.takeRequest();
    server.answer(
        new MockResponse().setBody(TestServer.TEAM).setHeadersDelay(100, TimeUnit.MILLISECONDS));
    CompletableFuture<Team> other = open.teams().getTeam("org", "team").executeAsync();
    server.takeRequest();

    closed.close();

    assertCancelled(cancelled);
    assertThat(other.get(2, TimeUnit.SECONDS).id()).isEqualTo("1");
    open.close();
    http.dispatcher().executorService().shutdown();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsTheWaitForTheNextTry(boolean async) throws Exception {
    NeverLater time = new NeverLater();
    SentryClient sentry = server.newClient().maxTries(2).time(time).build();
    server.answer(503, "");
    ApiCall<Team> call = sentry.teams().getTeam("org", "team");
    CompletableFuture<Team> waiting =
        async ? call.executeAsync() : CompletableFuture.supplyAsync(call::execute);
    assertThat(time.waiting.await(2, TimeUnit.SECONDS)).isTrue();

    sentry.close();

    assertCancelled(waiting);
  }

  @Test
  void sendsNothingMoreWhenClosedWhileTheTokenIsAskedFor() {
    SentryClient[] sentry = new SentryClient[1];
    sentry[0] =
        server
            .newClient()
            .authTokenSupplier(
                () -> {
                  sentry[0].close();
                  return AuthToken.of("token");
                })
            .build();

    assertCancelled(
        CompletableFuture.supplyAsync(() -> sentry[0].teams().getTeam("org", "team").execute()));
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void callCancelledThroughTheHttpClientIsNotTriedAgain() throws Exception {
    OkHttpClient http = new OkHttpClient();
    SentryClient sentry = server.newClient().httpClient(http).maxTries(2).build();
    answerNothing();
    CompletableFuture<Team> waiting =
        CompletableFuture.supplyAsync(() -> sentry.teams().getTeam("org", "team").execute());
    server.takeRequest();

    http.dispatcher().cancelAll();

    assertCancelled(waiting);
    assertThat(server.requestCount()).isEqualTo(1);
    sentry.close();
  }

  private void answerNothing() {
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
  }

  private static void assertCancelled(CompletableFuture<Team> future) {
    assertThat(future)
        .failsWithin(Duration.ofSeconds(2))
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isExactlyInstanceOf(SentryTransportException.class)
        .withMessage("GET " + PATH + ": cancelled." + Answers.see("cancelled"));
  }

  /** Time in which no wait ends. */
  private static final class NeverLater implements Timekeeper {
    private final CountDownLatch waiting = new CountDownLatch(1);

    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public long nanoTime() {
      return System.nanoTime();
    }

    @Override
    public CompletableFuture<Void> after(Duration delay) {
      waiting.countDown();
      return new CompletableFuture<>();
    }

    @Override
    public Duration jitter(Duration most) {
      return most;
    }
  }
}
