package io.github.sentryopenapi.micrometer;

import static io.github.sentryopenapi.micrometer.Observations.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryNotFoundException;
import io.github.sentryopenapi.SentryTransportException;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpContext;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import retrofit2.Invocation;

class SentryObservationConventionTest {
  @RegisterExtension final TestServer server = new TestServer();

  private final SentryObservationConvention convention = new SentryObservationConvention();
  private final Observations observations = new Observations();
  private SentryClient sentry;

  @BeforeEach
  void open() {
    sentry = server.newClient().addInterceptor(observations.interceptor(convention)).build();
  }

  @AfterEach
  void close() {
    sentry.close();
  }

  @Test
  void namesOperationAndRoute() {
    server.answer(TestServer.TEAM);

    sentry.teams().getTeam("the-interstellar-jurisdiction", "ancient-gabelers").execute();

    var seen = observations.only();
    assertThat(seen.getName()).isEqualTo("sentry.client.requests");
    assertThat(seen.getContextualName())
        .isEqualTo("GET /api/0/teams/{organization_slug}/{team_slug}/");
    assertThat(pairs(seen.getLowCardinalityKeyValues()))
        .isEqualTo(
            Map.of(
                "operation", "getTeam",
                "method", "GET",
                "uri", "/api/0/teams/{organization_slug}/{team_slug}/",
                "status", "200",
                "outcome", "SUCCESS",
                "exception", "none",
                "client.name", "127.0.0.1"));
    assertThat(pairs(seen.getHighCardinalityKeyValues()))
        .isEqualTo(
            Map.of(
                "http.url",
                server.url("/api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/")));
  }

  @Test
  void leavesQueryAndTokenOut() throws InterruptedException {
    server.answer("[" + TestServer.TEAM + "]");
    OrganizationTeamsQuery query = OrganizationTeamsQuery.builder().query("somebody").build();

    sentry.teams().listOrganizationTeams("org", query).execute();

    assertThat(server.takeRequest().getPath())
        .isEqualTo("/api/0/organizations/org/teams/?query=somebody");
    assertThat(observations.only().toString())
        .contains("/api/0/organizations/org/teams/")
        .doesNotContain("somebody", TestServer.TOKEN);
  }

  @Test
  void everyOperationHasRoute() {
    List<Method> operations =
        Arrays.stream(TeamsApi.class.getMethods()).filter(each -> !each.isDefault()).toList();

    assertThat(operations)
        .isNotEmpty()
        .allSatisfy(
            each -> {
              KeyValues keyValues = convention.getLowCardinalityKeyValues(context(each));
              assertThat(pairs(keyValues).get("operation")).isEqualTo(each.getName());
              assertThat(pairs(keyValues).get("uri")).startsWith("/api/0/").endsWith("/");
            });
  }

  private OkHttpContext context(Method method) {
    Invocation invocation = Invocation.of(TeamsApi.class, sentry.teams(), method, List.of());
    Request request =
        new Request.Builder().url("https://sentry.io/").tag(Invocation.class, invocation).build();
    return new OkHttpContext(
        Request::method, KeyValues.empty(), List.of(), KeyValues.empty(), false, request);
  }

  @Test
  void errorOfTheServerIsItsStatus() {
    server.answer(new MockResponse().setResponseCode(404));

    assertThatExceptionOfType(SentryNotFoundException.class)
        .isThrownBy(() -> sentry.teams().getTeam("org", "team").execute());

    assertThat(pairs(observations.only().getLowCardinalityKeyValues()))
        .containsEntry("status", "404")
        .containsEntry("outcome", "CLIENT_ERROR")
        .containsEntry("exception", "none");
  }

  @Test
  void noAnswerIsIoError() {
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
    NewTeam newTeam = NewTeam.builder().name("Ancient Gabelers").build();

    assertThatExceptionOfType(SentryTransportException.class)
        .isThrownBy(() -> sentry.teams().createOrganizationTeam("org", newTeam).execute());

    assertThat(pairs(observations.only().getLowCardinalityKeyValues()))
        .containsEntry("status", "IO_ERROR")
        .containsEntry("outcome", "UNKNOWN")
        .containsEntry("exception", "IOException");
    assertThat(observations.only().getError()).isInstanceOf(IOException.class);
  }

  @Test
  void requestOfNoOperationIsRaw() throws IOException {
    server.answer("{}");
    OkHttpClient http =
        new OkHttpClient.Builder().addInterceptor(observations.interceptor(convention)).build();

    http.newCall(new Request.Builder().url(server.url("/api/0/")).build()).execute().close();

    assertThat(observations.only().getContextualName()).isEqualTo("GET");
    assertThat(pairs(observations.only().getLowCardinalityKeyValues()))
        .containsEntry("operation", "raw")
        .containsEntry("uri", "none");
  }
}
