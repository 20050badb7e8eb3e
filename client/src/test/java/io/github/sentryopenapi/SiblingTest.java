package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients made by {@link SentryClient#withOptions}. */
class SiblingTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void sharesTheConnection() throws Exception {
    SentryClient sibling = server.client().withOptions(options -> options.maxTries(2));
    for (SentryClient each : new SentryClient[] {server.client(), sibling, sibling}) {
      server.answer(200, TestServer.TEAM);
      each.teams().getTeam("org", "team").execute();
    }

    for (int i = 0; i < 3; i++) {
      assertThat(server.takeRequest().getSequenceNumber()).isEqualTo(i);
    }
  }

  @Test
  void keepsWhatIsNotChanged() throws Exception {
    SentryClient sibling =
        server.client().withOptions(options -> options.authToken("other").organization("acme"));
    server.answer(200, TestServer.TEAM);
    server.answer(200, TestServer.TEAM);

    sibling.teams().getTeam("org", "team").execute();
    server.teams().getTeam("org", "team").execute();

    RecordedRequest changed = server.takeRequest();
    assertThat(changed.getHeader("Authorization")).isEqualTo("Bearer other");
    assertThat(server.takeRequest().getHeader("Authorization"))
        .isEqualTo("Bearer " + TestServer.TOKEN);
    assertThat(sibling.baseUrl()).isEqualTo(server.url("/"));
    assertThat(sibling.organization()).isEqualTo("acme");
    assertThat(server.client().organization()).isNull();
  }

  @Test
  void interceptorsSeeEachTryOnce() {
    int[] seen = {0};
    SentryClient first =
        server
            .newClient()
            .addInterceptor(
                chain -> {
                  seen[0]++;
                  return chain.proceed(chain.request());
                })
            .build();
    SentryClient sibling = first.withOptions(options -> options.maxTries(1));
    server.answer(200, TestServer.TEAM);

    sibling.teams().getTeam("org", "team").execute();

    assertThat(seen[0]).isEqualTo(1);
    first.close();
  }

  @Test
  void listenerIsToldOnceByAll() {
    List<String> told = new ArrayList<>();
    SentryClient first =
        server
            .newClient()
            .unknownValueListener((path, value) -> told.add(path + " " + value.json()))
            .build();
    SentryClient sibling = first.withOptions(options -> {});
    for (SentryClient each : new SentryClient[] {first, sibling}) {
      server.answer(200, "{\"id\":\"1\",\"slug\":\"a\",\"hue\":1}");
      each.teams().getTeam("org", "team").execute();
    }

    assertThat(told).containsExactly("$.hue 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentryClient.builder().unknownValueListener(null))
        .withMessage("'listener' must not be null");
    first.close();
  }

  @Test
  void closingTheSiblingLeavesTheOrigin() {
    SentryClient sibling = server.client().withOptions(options -> {});
    sibling.close();

    assertClosed(sibling);
    server.answer(200, TestServer.TEAM);
    assertThat(server.teams().getTeam("org", "team").execute().id()).isEqualTo("1");
  }

  @Test
  void closingTheSiblingEndsItsCallsAndNoOthers() throws Exception {
    SentryClient sibling = server.client().withOptions(options -> {});
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    CompletableFuture<Team> ended = sibling.teams().getTeam("org", "team").executeAsync();
    server.takeRequest();
    server.answer(
        new MockResponse().setBody(TestServer.TEAM).setHeadersDelay(100, TimeUnit.MILLISECONDS));
    CompletableFuture<Team> other = server.teams().getTeam("org", "team").executeAsync();
    server.takeRequest();

    sibling.close();

    assertThat(ended)
        .failsWithin(Duration.ofSeconds(2))
        .withThrowableOfType(ExecutionException.class)
        .withMessageContaining("GET /api/0/teams/org/team/: cancelled.");
    assertThat(other.get(2, TimeUnit.SECONDS).id()).isEqualTo("1");
  }

  @Test
  void closingTheOriginClosesTheSibling() {
    SentryClient origin = server.newClient().build();
    SentryClient sibling = origin.withOptions(options -> {});
    SentryClient grandchild = sibling.withOptions(options -> {});
    origin.close();

    assertClosed(origin);
    assertClosed(sibling);
    assertClosed(grandchild);
  }

  @Test
  void withAnHttpClientOfItsOwnItStandsAlone() {
    SentryClient origin = server.newClient().build();
    SentryClient sibling =
        origin.withOptions(options -> options.httpClient(HttpClients.own().build()));
    origin.close();

    server.answer(200, TestServer.TEAM);
    assertThat(sibling.teams().getTeam("org", "team").execute().id()).isEqualTo("1");
    sibling.close();
  }

  @Test
  void sharesTheRetriesInHand() {
    FakeTime time = new FakeTime();
    SentryClient origin = server.newClient().maxTries(2).time(time).build();
    for (int i = 0; i < RetryBudget.CAPACITY + 1; i++) {
      server.answer(new MockResponse().setResponseCode(503));
      server.answer(new MockResponse().setResponseCode(503));
      SentryClient sibling = origin.withOptions(options -> {});
      catchThrowable(() -> sibling.teams().getTeam("org", "team").execute());
    }

    assertThat(time.waits()).hasSize(RetryBudget.CAPACITY);
    origin.close();
  }

  @Test
  void changeIsChecked() {
    SentryClient origin = server.client();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> origin.withOptions(null))
        .withMessage("'change' must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> origin.withOptions(options -> options.baseUrl("http://sentry.example/")))
        .withMessageStartingWith("'baseUrl' must be https unless its host is loopback");
  }

  @Test
  void builderThatIsKeptChangesNothingLater() {
    SentryClient.Builder[] kept = new SentryClient.Builder[1];
    SentryClient sibling =
        server.client().withOptions(options -> kept[0] = options.organization("before"));
    kept[0].organization("after");

    assertThat(sibling.organization()).isEqualTo("before");
  }

  private static void assertClosed(SentryClient sentry) {
    assertThatIllegalStateException()
        .isThrownBy(() -> sentry.teams().getTeam("org", "team").execute())
        .withMessage("this SentryClient is closed." + Answers.see("closed"));
    assertThatIllegalStateException()
        .isThrownBy(() -> sentry.teams().getTeam("org", "team").executeAsync())
        .withMessage("this SentryClient is closed." + Answers.see("closed"));
  }
}
