package io.github.sentryopenapi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.TestServer;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamProjectsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamStatsQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TeamsApiTest {
  private static final Team TEAM = Team.builder().id("1").slug("ancient-gabelers").build();

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void listOrganizationTeams() throws Exception {
    server.answer(200, "[" + TestServer.TEAM + "]");
    OrganizationTeamsQuery query =
        OrganizationTeamsQuery.builder()
            .cursor("100:1:0")
            .perPage(100)
            .query("slug:a+b & c")
            .detailed(TeamDetail.BRIEF)
            .build();

    List<Team> teams = server.teams().listOrganizationTeams("org", query).execute();

    assertThat(teams).containsExactly(TEAM);
    assertSent(
        "GET",
        "/api/0/organizations/org/teams/"
            + "?cursor=100%3A1%3A0&per_page=100&query=slug%3Aa%2Bb%20%26%20c&detailed=0",
        "");
  }

  @Test
  void createOrganizationTeam() throws Exception {
    server.answer(201, TestServer.TEAM);
    NewTeam newTeam =
        NewTeam.builder()
            .name("Ancient \"Gabelers\"")
            .additionalProperty("idp_provisioned", new RawJson("true"))
            .build();

    assertThat(server.teams().createOrganizationTeam("org", newTeam).execute()).isEqualTo(TEAM);
    assertSent(
        "POST",
        "/api/0/organizations/org/teams/",
        """
        {"name":"Ancient \\"Gabelers\\"","idp_provisioned":true}\
        """);
  }

  @Test
  void getTeam() throws Exception {
    server.answer(200, TestServer.TEAM);

    assertThat(server.teams().getTeam("org", "team").execute()).isEqualTo(TEAM);
    assertSent("GET", "/api/0/teams/org/team/", "");
  }

  @Test
  void getTeamRepeatsListParameters() throws Exception {
    server.answer(200, TestServer.TEAM);
    TeamQuery query =
        TeamQuery.builder()
            .expand(List.of(TeamExpansion.PROJECTS, new TeamExpansion("x y")))
            .collapse(List.of())
            .build();

    assertThat(server.teams().getTeam("org", "team", query).execute()).isEqualTo(TEAM);
    assertSent("GET", "/api/0/teams/org/team/?expand=projects&expand=x%20y", "");
  }

  @Test
  void updateTeam() throws Exception {
    server.answer(200, TestServer.TEAM);
    TeamUpdate update = TeamUpdate.builder().slug("new-slug").build();

    assertThat(server.teams().updateTeam("org", "team", update).execute()).isEqualTo(TEAM);
    assertSent("PUT", "/api/0/teams/org/team/", "{\"slug\":\"new-slug\"}");
  }

  @Test
  void deleteTeamAnswersWithNothing() throws Exception {
    server.answer(new MockResponse().setResponseCode(204));
    server.answer(200, "");
    ApiCall<Void> call = server.teams().deleteTeam("org", "team");

    assertThat(call.execute()).isNull();
    assertThat(call.response().status()).isEqualTo(200);
    assertSent("DELETE", "/api/0/teams/org/team/", "");
  }

  @Test
  void listTeamProjects() throws Exception {
    server.answer(200, "[{\"id\":\"2\",\"slug\":\"prime-mover\"}]");
    TeamProjectsQuery query =
        TeamProjectsQuery.builder().statsPeriod(new StatsPeriod("24h")).environment("prod").build();

    assertThat(server.teams().listTeamProjects("org", "team", query).execute())
        .containsExactly(Project.builder().id("2").slug("prime-mover").build());
    assertSent("GET", "/api/0/teams/org/team/projects/?statsPeriod=24h&environment=prod", "");
  }

  @Test
  void createTeamProject() throws Exception {
    server.answer(201, "{\"id\":\"2\",\"slug\":\"prime-mover\"}");
    NewProject project = NewProject.builder().name("Prime Mover").defaultRules(false).build();

    assertThat(server.teams().createTeamProject("org", "team", project).execute())
        .isEqualTo(Project.builder().id("2").slug("prime-mover").build());
    assertSent(
        "POST",
        "/api/0/teams/org/team/projects/",
        "{\"name\":\"Prime Mover\",\"default_rules\":false}");
  }

  @Test
  void getTeamStats() throws Exception {
    server.answer(200, "[[1541455200,1184],[1541458800,0]]");
    TeamStatsQuery query =
        TeamStatsQuery.builder()
            .stat(new Stat("received"))
            .since(Instant.parse("2018-11-05T22:00:00.999Z"))
            .until(Instant.ofEpochSecond(1541541600))
            .resolution(Resolution.ONE_HOUR)
            .build();

    assertThat(server.teams().getTeamStats("org", "team", query).execute())
        .containsExactly(
            new StatPoint(Instant.parse("2018-11-05T22:00:00Z"), 1184),
            new StatPoint(Instant.parse("2018-11-05T23:00:00Z"), 0));
    assertSent(
        "GET",
        "/api/0/teams/org/team/stats/"
            + "?stat=received&since=1541455200&until=1541541600&resolution=1h",
        "");
  }

  @Test
  void oddSlugsAreEncoded() throws Exception {
    for (Map.Entry<String, String> each :
        Map.of(
                "a b?c#d", "a%20b%3Fc%23d",
                "%2e%2F", "%252e%252F",
                "é😀", "%C3%A9%F0%9F%98%80",
                "a;b=c&d", "a;b=c&d",
                "...", "...",
                "1234", "1234")
            .entrySet()) {
      server.answer(200, TestServer.TEAM);
      server.teams().getTeam(each.getKey(), "team").execute();
      assertSent("GET", "/api/0/teams/" + each.getValue() + "/team/", "");
    }
  }

  @Test
  void perPageKeepsToItsLimits() {
    assertThat(OrganizationTeamsQuery.builder().perPage(1).build().perPage()).isEqualTo(1);
    assertThat(TeamProjectsQuery.builder().perPage(100).build().perPage()).isEqualTo(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganizationTeamsQuery.builder().perPage(0).build())
        .withMessage(
            "'per_page' must be at least 1, but was 0: servers answer anything else with 400, those"
                + " of 2018 with 500");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamProjectsQuery.builder().perPage(101).build())
        .withMessage(
            "'per_page' must be at most 100, but was 101: servers answer anything else with 400,"
                + " those of 2018 with 500");
  }

  @Test
  void queryRefusesNull() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamStatsQuery.builder().since(null))
        .withMessage("'since' must not be null; leave it out instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamQuery.builder().expand(null))
        .withMessage("'expand' must not be null; leave it out instead");
  }

  private void assertSent(String method, String path, String body) throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo(method + " " + path + " HTTP/1.1");
    assertThat(request.getBody().readUtf8()).isEqualTo(body);
  }
}
