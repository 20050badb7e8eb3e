package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waits and deadlines. What is retried at all is in {@link RetriesTest}. */
class RunTest {
  private static final Team TEAM = Team.builder().id("1").slug("ancient-gabelers").build();

  @RegisterExtension final TestServer server = new TestServer();

  private final FakeTime time = new FakeTime();
  private SentryClient sentry;

  @BeforeEach
  void connect() {
    sentry = server.newClient().maxTries(10).callTimeout(Duration.ofHours(1)).time(time).build();
  }

  @AfterEach
  void close() {
    sentry.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void backsOffTwiceAsLongEachTimeUpToEightSeconds(boolean async) throws Exception {
    answer(503, 9);
    server.answer(200, TestServer.TEAM);

    assertThat(run(async)).isEqualTo(TEAM);
    assertThat(time.waits())
        .extracting(Duration::toMillis)
        .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 8_000L, 8_000L, 8_000L, 8_000L);
  }

  @Test
  void jitterIsARandomPartOfTheBackoff() {
    Duration most = Duration.ofMillis(500);
    List<Duration> jitters = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      jitters.add(Timekeeper.SYSTEM.jitter(most));
    }

    assertThat(jitters).allMatch(each -> !each.isNegative() && each.compareTo(most) < 0);
    assertThat(jitters).anyMatch(each -> each.toMillis() < 100);
    assertThat(jitters).anyMatch(each -> each.toMillis() > 400);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void givesUpAfterTheLastTry(boolean async) {
    answer(503, 10);

    SentryApiException thrown = failure(SentryApiException.class, async);

    assertThat(thrown.status()).isEqualTo(503);
    assertThat(server.requestCount()).isEqualTo(10);
    assertThat(time.waits()).hasSize(9);
  }

  @Test
  void okHttpRepeatsNothingOnItsOwnAccount() {
    for (int status : new int[] {408, 503}) {
      for (String retryAfter : Arrays.asList("0", null)) {
        MockResponse answer = new MockResponse().setResponseCode(status);
        if (retryAfter != null) {
          answer.setHeader("Retry-After", retryAfter);
        }
        server.answer(answer);
        int before = server.requestCount();

        SentryApiException thrown =
            catchThrowableOfType(
                SentryApiException.class,
                () -> server.teams().getTeam("org", "team").execute()); // a client of one try

        assertThat(thrown.headers().get("Retry-After")).isEqualTo(retryAfter);
        assertThat(server.requestCount()).isEqualTo(before + 1);
      }
    }
  }

  @Test
  void waitsAsLongAsTheServerAsks() {
    server.answer(new MockResponse().setResponseCode(429).setHeader("Retry-After", "12"));
    server.answer(
        new MockResponse()
            .setResponseCode(503)
            .setHeader("Date", "Mon, 23 Nov 2026 09:00:00 GMT")
            .setHeader("Retry-After", "Mon, 23 Nov 2026 09:01:00 GMT"));
    server.answer(
        new MockResponse()
            .setResponseCode(429)
            .setHeader("Date", "Tue, 06 Nov 2018 22:00:00 GMT")
            .setHeader("X-Sentry-Rate-Limit-Remaining", "0")
            .setHeader("X-Sentry-Rate-Limit-Reset", "1541541603"));
    server.answer(200, TestServer.TEAM);

    assertThat(sentry.teams().getTeam("org", "team").execute()).isEqualTo(TEAM);
    assertThat(time.waits())
        .extracting(Duration::toMillis)
        .containsExactly(12_500L, 60_500L, 3_500L);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void waitBeyondTheDeadlineFailsAtOnceAndSaysWhen(boolean async) {
    server.answer(new MockResponse().setResponseCode(429).setHeader("Retry-After", "7200"));
    Instant before = Instant.now();

    SentryRateLimitException thrown = failure(SentryRateLimitException.class, async);

    assertThat(thrown.retryAt())
        .isBetween(before.plusSeconds(7_199), Instant.now().plusSeconds(7_201));
    assertThat(thrown.tries()).isEqualTo(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void deadlineIsOneForAllTries() {
    answer(503, 10);

    SentryApiException thrown =
        catchThrowableOfType(
            SentryApiException.class,
            () ->
                sentry
                    .teams()
                    .getTeam("org", "team")
                    .withOptions(
                        RequestOptions.builder().callTimeout(Duration.ofSeconds(4)).build())
                    .execute());

    // 0.5 + 1 + 2 s are less than 4, the next 4 s are not.
    assertThat(time.waits()).hasSize(3);
    assertThat(thrown.tries()).isEqualTo(4);
  }

  @Test
  void laterTryHasOnlyTheTimeThatIsLeft() {
    answer(503, 1);
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    Duration timeout = Duration.ofMillis(600);

    SentryTimeoutException thrown =
        catchThrowableOfType(
            SentryTimeoutException.class,
            () ->
                sentry
                    .teams()
                    .getTeam("org", "team")
                    .withOptions(RequestOptions.builder().callTimeout(timeout).build())
                    .execute());

    assertThat(time.waits()).containsExactly(Duration.ofMillis(500));
    assertThat(thrown.tries()).isEqualTo(2);
  }

  @Test
  void deadServerIsNotHammered() {
    for (int i = 0; i < RetryBudget.CAPACITY + 2; i++) {
      answer(503, 2);
      RequestOptions twice = RequestOptions.builder().maxTries(2).build();
      catchThrowableOfType(
          SentryApiException.class,
          () -> sentry.teams().getTeam("org", "team").withOptions(twice).execute());
    }

    // The last two had no retry to spend.
    assertThat(server.requestCount()).isEqualTo(2 * RetryBudget.CAPACITY + 2);
  }

  @Test
  void postIsSentOnceOverAConnectionThatTheServerHasClosed() {
    server.answer(new MockResponse().setBody(TestServer.TEAM));
    server.teams().getTeam("org", "team").execute(); // leaves a connection in the pool
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
    server.answer(201, TestServer.TEAM);

    SentryTransportException thrown =
        catchThrowableOfType(
            SentryTransportException.class,
            () ->
                sentry
                    .teams()
                    .createOrganizationTeam("org", NewTeam.builder().name("a").build())
                    .execute());

    assertThat(thrown.tries()).isEqualTo(1);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void readsTheNextTokenForEachTry() throws Exception {
    List<String> tokens = new ArrayList<>(List.of("first", "second"));
    SentryClient rotating =
        server
            .newClient()
            .authTokenSupplier(() -> AuthToken.of(tokens.remove(0)))
            .maxTries(2)
            .time(time)
            .build();
    answer(503, 1);
    server.answer(200, TestServer.TEAM);

    rotating.teams().getTeam("org", "team").execute();

    assertThat(server.takeRequest().getHeader("Authorization")).isEqualTo("Bearer first");
    assertThat(server.takeRequest().getHeader("Authorization")).isEqualTo("Bearer second");
    rotating.close();
  }

  private void answer(int status, int times) {
    for (int i = 0; i < times; i++) {
      server.answer(new MockResponse().setResponseCode(status));
    }
  }

  private Team run(boolean async) throws Exception {
    ApiCall<Team> call = sentry.teams().getTeam("org", "team");
    return async ? call.executeAsync().get(5, TimeUnit.SECONDS) : call.execute();
  }

  private <T extends Throwable> T failure(Class<T> type, boolean async) {
    return catchThrowableOfType(
        type,
        () -> {
          try {
            run(async);
          } catch (ExecutionException e) {
            throw e.getCause();
          }
        });
  }
}
