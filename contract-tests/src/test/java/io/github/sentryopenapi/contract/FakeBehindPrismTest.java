package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Resolution;
import io.github.sentryopenapi.api.StatsPeriod;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamCollapse;
import io.github.sentryopenapi.api.TeamDetail;
import io.github.sentryopenapi.api.TeamExpansion;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamProjectsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamStatsQuery;
import io.github.sentryopenapi.test.FakeSentry;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fake of the test kit against the spec: Prism stands between it and its callers, and any
 * answer that the spec does not allow fails the test. Only its 429 is not here, since servers label
 * that as text/html, against the spec.
 */
class FakeBehindPrismTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final OkHttpClient HTTP =
      MockedCalls.HTTP.newBuilder().addNetworkInterceptor(MockedCalls::checkNoViolation).build();
  private static Prism prism;

  private final TeamsApi teams = MockedCalls.teams(prism.url(), FakeSentry.AUTH_TOKEN, HTTP);

  @BeforeAll
  static void startPrism() {
    prism = Prism.proxy(sentry.url());
  }

  @AfterAll
  static void stopPrism() {
    prism.close();
  }

  @BeforeEach
  void addOrganization() {
    sentry.addOrganization("acme");
  }

  @Test
  void lifeOfTeam() {
    NewTeam ops = NewTeam.builder().name("Ops").build();
    NewTeam sre = NewTeam.builder().slug("sre").build();
    assertThat(teams.createOrganizationTeam("acme", ops).execute().slug()).isEqualTo("ops");
    teams.createOrganizationTeam("acme", sre).execute();
    NewProject web =
        NewProject.builder().name("Web").slug("web").platform("java").defaultRules(false).build();
    NewProject app = NewProject.builder().name("App").build();
    assertThat(teams.createTeamProject("acme", "ops", web).execute().slug()).isEqualTo("web");
    teams.createTeamProject("acme", "ops", app).execute();
    TeamUpdate update = TeamUpdate.builder().name("Operations").slug("operations").build();
    teams.updateTeam("acme", "ops", update).execute();

    assertThat(
            teams.listOrganizationTeams(
                "acme", OrganizationTeamsQuery.builder().perPage(1).build()))
        .extracting(Team::slug)
        .containsExactly("operations", "sre");
    assertThat(
            teams.listTeamProjects(
                "acme", "operations", TeamProjectsQuery.builder().perPage(1).build()))
        .extracting(Project::slug)
        .containsExactly("app", "web");
    sentry.addEvents("acme", "web", sentry.now(), 7);
    assertThat(teams.getTeamStats("acme", "operations").execute()).hasSize(24);

    teams.deleteTeam("acme", "operations").execute();
    assertThat(teams.listOrganizationTeams("acme").execute()).hasSize(1);
  }

  @Test
  void examplesInEveryForm() {
    String org = FakeSentry.EXAMPLE_ORGANIZATION;
    String team = "ancient-gabelers";
    TeamQuery expanded =
        TeamQuery.builder()
            .expand(List.of(TeamExpansion.PROJECTS, TeamExpansion.EXTERNAL_TEAMS))
            .build();
    TeamQuery collapsed = TeamQuery.builder().collapse(List.of(TeamCollapse.ORGANIZATION)).build();
    OrganizationTeamsQuery brief =
        OrganizationTeamsQuery.builder().detailed(TeamDetail.BRIEF).build();
    TeamProjectsQuery counted =
        TeamProjectsQuery.builder().statsPeriod(StatsPeriod.THIRTY_DAYS).build();
    TeamStatsQuery daily = TeamStatsQuery.builder().resolution(Resolution.ONE_DAY).build();

    assertThat(teams.listOrganizationTeams(org).execute()).hasSize(2);
    assertThat(teams.listOrganizationTeams(org, brief).execute()).hasSize(2);
    assertThat(teams.getTeam(org, team).execute().organization()).isNotNull();
    assertThat(teams.getTeam(org, team, expanded).execute().projects()).hasSize(2);
    assertThat(teams.getTeam(org, team, collapsed).execute().organization()).isNull();
    assertThat(teams.listTeamProjects(org, team, counted).execute().get(0).stats()).hasSize(30);
    assertThat(teams.getTeamStats(org, team, daily).execute()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          401 | GET    | teams/acme/ops/                     |                 | unknown
          403 | DELETE | teams/acme/ops/                     |                 | reader
          404 | GET    | teams/acme/nope/                    |                 | reader
          404 | GET    | organizations/nope/teams/           |                 | fake-sentry-token
          409 | POST   | organizations/acme/teams/           | {"slug":"ops"}  | fake-sentry-token
          409 | POST   | teams/acme/ops/projects/            | {"name":"x","slug":"web"} | fake-sentry-token
          400 | PUT    | teams/acme/ops/                     | {"slug":"123"}  | fake-sentry-token
          400 | POST   | organizations/acme/teams/           | {"slug":"123"}  | fake-sentry-token
          400 | POST   | teams/acme/ops/projects/            | {"name":"Teams"} | fake-sentry-token
          400 | GET    | organizations/acme/teams/?cursor=x  |                 | fake-sentry-token
          400 | GET    | teams/acme/ops/projects/?cursor=x   |                 | fake-sentry-token
          400 | GET    | teams/acme/ops/stats/?since=2&until=1 |               | fake-sentry-token
          """)
  void refusals(int status, String method, String path, String body, String token)
      throws IOException {
    sentry.addTeam("acme", "ops");
    sentry.addProject("acme", "ops", "web");
    sentry.addAuthToken("reader", "team:read");

    assertThat(send(method, path, body, token)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 500, 502, 503, 504})
  void failures(int status) throws IOException {
    sentry.failNext(status);

    assertThat(send("GET", "teams/acme/ops/", null, "any")).isEqualTo(status);
  }

  private static int send(String method, String path, String body, String token)
      throws IOException {
    Request request =
        new Request.Builder()
            .url(prism.url() + "/api/0/" + path)
            .header("Authorization", "Bearer " + token)
            .method(
                method,
                body == null ? null : RequestBody.create(body, MediaType.get("application/json")))
            .build();
    try (Response response = HTTP.newCall(request).execute()) {
      return response.code();
    }
  }
}
