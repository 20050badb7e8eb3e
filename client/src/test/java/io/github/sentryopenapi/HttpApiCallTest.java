package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpApiCallTest {
  private static final Team TEAM = Team.builder().id("1").slug("ancient-gabelers").build();

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void responseHoldsStatusHeadersRateLimitAndBody() {
    server.answer(
        new MockResponse()
            .setResponseCode(201)
            .setBody(TestServer.TEAM)
            .setHeader("X-Sentry-Rate-Limit-Limit", "40")
            .setHeader("X-Sentry-Rate-Limit-Remaining", "39")
            .setHeader("X-Sentry-Rate-Limit-Reset", "1541541600")
            .setHeader("X-Sentry-Rate-Limit-ConcurrentLimit", "25")
            .setHeader("X-Sentry-Rate-Limit-ConcurrentRemaining", "24"));

    ApiResponse<Team> response = server.teams().getTeam("org", "team").response();

    assertThat(response)
        .isEqualTo(
            new ApiResponse<>(
                201,
                response.headers(),
                new RateLimit(40L, 39L, Instant.ofEpochSecond(1541541600), 25L, 24L),
                TEAM));
    assertThat(response.headers().get("x-sentry-rate-limit-limit")).isEqualTo("40");
  }

  @Test
  void rateLimitIsEmptyWhereTheServerSaysNothing() {
    server.answer(200, TestServer.TEAM);

    assertThat(server.teams().getTeam("org", "team").response().rateLimit())
        .isEqualTo(new RateLimit(null, null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingIsKeptOfACallThatHasEnded(boolean async) throws Exception {
    WeakReference<RequestOptions> options = optionsOfACallThatHasEnded(async);

    for (int i = 0; i < 100 && options.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(options.get()).isNull();
  }

  private WeakReference<RequestOptions> optionsOfACallThatHasEnded(boolean async) throws Exception {
    server.answer(200, TestServer.TEAM);
    RequestOptions options = RequestOptions.builder().maxTries(2).build();
    ApiCall<Team> call = server.teams().getTeam("org", "team").withOptions(options);
    assertThat(async ? call.executeAsync().get(5, TimeUnit.SECONDS) : call.execute())
        .isEqualTo(TEAM);
    return new WeakReference<>(options);
  }

  @Test
  void sendsTheHeadersThatServersNeed() throws Exception {
    server.answer(200, TestServer.TEAM);
    server.teams().getTeam("org", "team").execute();

    RecordedRequest request = server.takeRequest();

    assertThat(request.getHeaders().toMultimap().keySet())
        .containsExactlyInAnyOrder(
            "accept", "accept-encoding", "authorization", "connection", "host", "user-agent");
    assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + TestServer.TOKEN);
    assertThat(request.getHeader("Accept")).isEqualTo("application/json");
    assertThat(request.getHeader("User-Agent"))
        .isEqualTo(
            "sentry-openapi-java/%s (Java %d)"
                .formatted(SentryApis.SPEC_VERSION, Runtime.version().feature()));
  }

  @Test
  void sendsBodyAsJsonWithoutCharset() throws Exception {
    server.answer(201, TestServer.TEAM);
    NewTeam team = NewTeam.builder().name("Été 😀").build();
    server.teams().createOrganizationTeam("org", team).execute();

    RecordedRequest request = server.takeRequest();

    assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
    assertThat(request.getBody().readUtf8()).isEqualTo("{\"name\":\"Été 😀\"}");
  }

  @Test
  void sendsApiKeyAsBasic() throws Exception {
    server.answer(200, TestServer.TEAM);
    try (SentryClient sentry =
        SentryClient.builder().baseUrl(server.url("/")).apiKey("key").build()) {
      sentry.teams().getTeam("org", "team").execute();
    }

    assertThat(server.takeRequest().getHeader("Authorization")).isEqualTo("Basic a2V5Og==");
  }

  @Test
  void baseUrlMayHaveAPath() throws Exception {
    server.answer(200, TestServer.TEAM);
    try (SentryClient sentry = server.newClient().baseUrl(server.url("/tools/sentry")).build()) {
      sentry.teams().getTeam("org", "team").execute();
    }

    assertThat(server.takeRequest().getPath()).isEqualTo("/tools/sentry/api/0/teams/org/team/");
  }

  @Test
  void runsAnyNumberOfTimes() throws Exception {
    ApiCall<Team> call = server.teams().getTeam("org", "team");
    server.answer(404, "");
    server.answer(200, TestServer.TEAM);
    server.answer(200, TestServer.TEAM);

    CompletableFuture<Team> failed = call.executeAsync();

    assertThat(failed).failsWithin(2, TimeUnit.SECONDS);
    assertThat(call.execute()).isEqualTo(TEAM);
    assertThat(call.executeAsync().get(2, TimeUnit.SECONDS)).isEqualTo(TEAM);
  }

  @Test
  void textFormIsMethodAndAddress() {
    ApiCall<?> call =
        server
            .teams()
            .listOrganizationTeams(
                "org", OrganizationTeamsQuery.builder().query("a").perPage(5).build());

    assertThat(call)
        .hasToString("GET " + server.url("/api/0/organizations/org/teams/?per_page=5&query=a"));
  }
}
