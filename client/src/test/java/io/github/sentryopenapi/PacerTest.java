package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacerTest {
  private static final RequestOptions HOURLY =
      RequestOptions.builder().callTimeout(Duration.ofHours(1)).build();

  @RegisterExtension final TestServer server = new TestServer();

  private final FakeTime time = new FakeTime();
  private SentryClient paced;

  @BeforeEach
  void connect() {
    paced = server.newClient().pacing(true).time(time).build();
  }

  @AfterEach
  void close() {
    paced.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void waitsForTheWindowWhenNoCallIsLeft(boolean async) throws Exception {
    server.answer(limited(0, 7));
    server.answer(200, TestServer.TEAM);
    get();

    ApiCall<Team> next = paced.teams().getTeam("org", "team").withOptions(HOURLY);
    Team team = async ? next.executeAsync().get(5, TimeUnit.SECONDS) : next.execute();

    assertThat(team.id()).isEqualTo("1");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void doesNotWaitWhileCallsAreLeft() {
    server.answer(limited(1, 7));
    server.answer(limited(0, 7));
    get();
    get();

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void doesNotWaitWhenTheWindowIsOver() {
    server.answer(limited(0, 7));
    server.answer(200, TestServer.TEAM);
    get();
    time.pass(Duration.ofSeconds(8));

    get();

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void operationsArePacedApart() {
    server.answer(limited(0, 7));
    server.answer(200, "[]");
    get();

    paced.teams().listTeamProjects("org", "team").execute();

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void callersArePacedApart() {
    server.answer(limited(0, 7));
    server.answer(200, TestServer.TEAM);
    get();

    RequestOptions other = RequestOptions.builder().authToken(AuthToken.of("other")).build();
    paced.teams().getTeam("org", "team").withOptions(other).execute();

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void siblingsArePacedTogether() {
    server.answer(limited(0, 7));
    server.answer(200, TestServer.TEAM);
    get();

    SentryClient sibling = paced.withOptions(options -> options.maxTries(1));
    sibling.teams().getTeam("org", "team").withOptions(HOURLY).execute();

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void isOffUnlessAskedFor() {
    server.answer(limited(0, 7));
    server.answer(200, TestServer.TEAM);
    server.teams().getTeam("org", "team").execute();
    server.teams().getTeam("org", "team").execute();

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void serverWithoutLimitsIsNotWaitedFor() {
    for (int i = 0; i < 3; i++) {
      server.answer(
          new MockResponse()
              .setBody(TestServer.TEAM)
              .setHeader("X-Sentry-Rate-Limit-ConcurrentLimit", "None"));
      get();
    }

    assertThat(time.waits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void waitBeyondTheDeadlineIsNotSent(boolean async) {
    server.answer(limited(0, 7_200));
    get();
    ApiCall<Team> call = paced.teams().getTeam("org", "team");
    Instant window = time.now().plusSeconds(7_200);

    SentryRateLimitException thrown =
        catchThrowableOfType(
            SentryRateLimitException.class,
            () -> {
              if (async) {
                try {
                  call.executeAsync().join();
                } catch (java.util.concurrent.CompletionException e) {
                  throw e.getCause();
                }
              } else {
                call.execute();
              }
            });

    assertThat(thrown.retryAt()).isEqualTo(window);
    assertThat(thrown.tries()).isZero();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void neverRunsMoreAtOnceThanTheServerAllows() throws Exception {
    int limit = 3;
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.answer(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.sleep(5);
            running.decrementAndGet();
            return new MockResponse()
                .setBody(TestServer.TEAM)
                .setHeader("X-Sentry-Rate-Limit-ConcurrentLimit", limit);
          }
        });
    get(); // tells the limit
    List<CompletableFuture<Team>> calls = new ArrayList<>();
    ExecutorService callers = Executors.newFixedThreadPool(10);
    for (int i = 0; i < 20; i++) {
      calls.add(paced.teams().getTeam("org", "team").executeAsync());
      calls.add(CompletableFuture.supplyAsync(this::get, callers));
    }

    for (CompletableFuture<Team> each : calls) {
      assertThat(each.get(10, TimeUnit.SECONDS).id()).isEqualTo("1");
    }
    assertThat(most.get()).isBetween(2, limit);
    callers.shutdown();
  }

  @Test
  void callWhoseTimeIsOverInTheQueueLeavesIt() throws Exception {
    server.answer(
        new MockResponse()
            .setBody(TestServer.TEAM)
            .setHeader("X-Sentry-Rate-Limit-ConcurrentLimit", 1));
    get();
    server.answer(
        new MockResponse().setBody(TestServer.TEAM).setHeadersDelay(500, TimeUnit.MILLISECONDS));
    server.answer(200, TestServer.TEAM);
    ApiCall<Team> call = paced.teams().getTeam("org", "team");
    CompletableFuture<Team> first = call.executeAsync();
    CompletableFuture<Team> late = call.executeAsync();
    time.pass(Duration.ofSeconds(61));
    CompletableFuture<Team> next = call.executeAsync();

    assertThat(first.get(5, TimeUnit.SECONDS).id()).isEqualTo("1");
    assertThat(next.get(5, TimeUnit.SECONDS).id()).isEqualTo("1");
    assertThat(late)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(SentryTimeoutException.class);
  }

  private Team get() {
    return paced.teams().getTeam("org", "team").execute();
  }

  private MockResponse limited(long remaining, long seconds) {
    return new MockResponse()
        .setBody(TestServer.TEAM)
        .setHeader("Date", "Tue, 06 Nov 2018 22:00:00 GMT")
        .setHeader("X-Sentry-Rate-Limit-Limit", "40")
        .setHeader("X-Sentry-Rate-Limit-Remaining", remaining)
        .setHeader("X-Sentry-Rate-Limit-Reset", 1_541_541_600 + seconds);
  }
}
