package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentryopenapi.SentryConflictException;
import io.github.sentryopenapi.SentryNotFoundException;
import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Organization;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Resolution;
import io.github.sentryopenapi.api.StatPoint;
import io.github.sentryopenapi.api.StatsPeriod;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamCollapse;
import io.github.sentryopenapi.api.TeamDetail;
import io.github.sentryopenapi.api.TeamExpansion;
import io.github.sentryopenapi.api.TeamReference;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamProjectsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamStatsQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one call changes and the next one sees. */
class FakeSentryTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private TeamsApi teams;

  @BeforeEach
  void addOrganization() {
    sentry.addOrganization("acme");
    teams = sentry.client().teams();
  }

  @Test
  void createdTeamIsListedAndFound() {
    Team created =
        teams.createOrganizationTeam("acme", NewTeam.builder().name("Ops & Co").build()).execute();

    assertThat(created)
        .extracting(Team::id, Team::slug, Team::name, Team::dateCreated, Team::projects)
        .containsExactly("4509200000000002", "ops-co", "Ops & Co", sentry.now(), null);
    assertThat(teams.listOrganizationTeams("acme").execute())
        .extracting(Team::slug)
        .containsExactly("ops-co");
    assertThat(teams.getTeam("acme", "ops-co").execute().organization().slug()).isEqualTo("acme");
    assertThat(teams.getTeam("acme", created.id()).execute().slug()).isEqualTo("ops-co");
    assertThat(sentry.teams("acme")).extracting(Team::name).containsExactly("Ops & Co");
  }

  @Test
  void takenSlugIsConflictInItsOrganizationOnly() {
    sentry.addTeam("acme", "ops");
    sentry.addOrganization("other");
    NewTeam ops = NewTeam.builder().slug("ops").build();

    assertThatThrownBy(() -> teams.createOrganizationTeam("acme", ops).execute())
        .isInstanceOf(SentryConflictException.class);
    assertThat(teams.createOrganizationTeam("other", ops).execute().name()).isEqualTo("ops");
  }

  @Test
  void slugMadeOfNameIsFreeAndNotDigitsOnly() {
    for (String name : List.of("Öps", "ops", "OPS!", "1234", "日本", "x".repeat(64))) {
      teams.createOrganizationTeam("acme", NewTeam.builder().name(name).build()).execute();
    }

    assertThat(sentry.teams("acme"))
        .extracting(Team::slug)
        .containsExactly("1234-2", "ops", "ops-2", "ops-3", "unnamed", "x".repeat(50));
  }

  @Test
  void updateRenamesAndLeavesTheRest() {
    Team before = sentry.addTeam("acme", "ops");

    Team after =
        teams.updateTeam("acme", "ops", TeamUpdate.builder().slug("sre").build()).execute();

    assertThat(after)
        .extracting(Team::id, Team::slug, Team::name)
        .containsExactly(before.id(), "sre", "ops");
    assertThatThrownBy(() -> teams.getTeam("acme", "ops").execute())
        .isInstanceOf(SentryNotFoundException.class);
    assertThat(teams.updateTeam("acme", "sre", TeamUpdate.builder().slug("sre").build()).execute())
        .isEqualTo(after);
  }

  @Test
  void deletedTeamIsGoneAndItsSlugIsFree() {
    sentry.addTeam("acme", "ops");

    assertThat(teams.deleteTeam("acme", "ops").response().status()).isEqualTo(204);

    assertThat(sentry.teams("acme")).isEmpty();
    assertThatThrownBy(() -> teams.deleteTeam("acme", "ops").execute())
        .isInstanceOf(SentryNotFoundException.class);
    teams.createOrganizationTeam("acme", NewTeam.builder().slug("ops").build()).execute();
  }

  @Test
  void createdProjectIsListedInBothForms() {
    Team team = sentry.addTeam("acme", "ops");
    TeamReference reference = TeamReference.builder().id(team.id()).slug("ops").name("ops").build();

    Project created =
        teams
            .createTeamProject(
                "acme", "ops", NewProject.builder().name("Web").platform("java").build())
            .execute();

    assertThat(created)
        .extracting(Project::slug, Project::platform, Project::teams, Project::status)
        .containsExactly("web", "java", List.of(reference), null);
    assertThat(teams.listTeamProjects("acme", "ops").execute()).containsExactly(created);
    assertThat(sentry.projects("acme", "ops")).containsExactly(created);
    Project full = teams.listOrganizationTeams("acme").execute().get(0).projects().get(0);
    assertThat(full)
        .extracting(Project::id, p -> p.status().value(), Project::teams)
        .containsExactly(created.id(), "active", null);
  }

  @Test
  void projectFollowsItsTeam() {
    sentry.addTeam("acme", "ops");
    sentry.addProject("acme", "ops", "web");

    teams.updateTeam("acme", "ops", TeamUpdate.builder().name("SRE").slug("sre").build()).execute();

    assertThat(sentry.projects("acme", "sre").get(0).team().name()).isEqualTo("SRE");
  }

  @Test
  void queryDecidesWhatComesWithTeam() {
    sentry.addTeam("acme", "ops");
    sentry.addProject("acme", "ops", "web");
    TeamQuery everything =
        TeamQuery.builder()
            .expand(List.of(TeamExpansion.PROJECTS, TeamExpansion.EXTERNAL_TEAMS))
            .collapse(List.of(TeamCollapse.ORGANIZATION))
            .build();
    OrganizationTeamsQuery brief =
        OrganizationTeamsQuery.builder().detailed(TeamDetail.BRIEF).build();

    Team team = teams.getTeam("acme", "ops").execute();
    Team expanded = teams.getTeam("acme", "ops", everything).execute();
    Team listed = teams.listOrganizationTeams("acme", brief).execute().get(0);

    assertThat(team.organization()).isNotNull();
    assertThat(team.projects()).isNull();
    assertThat(team.externalTeams()).isNull();
    assertThat(expanded.organization()).isNull();
    assertThat(expanded.projects()).extracting(Project::slug).containsExactly("web");
    assertThat(expanded.externalTeams()).isEmpty();
    assertThat(listed.projects()).isNull();
    assertThat(listed.externalTeams()).isNull();
  }

  @Test
  void eventsAreCountedByTeamAndProject() {
    sentry.addTeam("acme", "ops");
    sentry.addProject("acme", "ops", "web");
    sentry.addProject("acme", "ops", "app");
    Instant now = sentry.now();
    sentry.addEvents("acme", "web", now, 1);
    sentry.addEvents("acme", "web", now, 1);
    sentry.addEvents("acme", "app", now, 3);
    sentry.addEvents("acme", "web", now.minus(Duration.ofHours(1)), 4);
    sentry.addEvents("acme", "web", now.minus(Duration.ofDays(1)), 5);

    List<StatPoint> points = teams.getTeamStats("acme", "ops").execute();

    assertThat(points)
        .hasSize(24)
        .endsWith(
            new StatPoint(Instant.parse("2026-08-18T12:00:00Z"), 4),
            new StatPoint(Instant.parse("2026-08-18T13:00:00Z"), 5));
    assertThat(points.stream().mapToLong(StatPoint::count).sum()).isEqualTo(9);
    Project web =
        teams
            .listTeamProjects(
                "acme",
                "ops",
                TeamProjectsQuery.builder().statsPeriod(StatsPeriod.FOURTEEN_DAYS).build())
            .execute()
            .get(1);
    assertThat(web.stats())
        .hasSize(14)
        .endsWith(
            new StatPoint(Instant.parse("2026-08-17T00:00:00Z"), 5),
            new StatPoint(Instant.parse("2026-08-18T00:00:00Z"), 6));
  }

  @Test
  void teamWithoutProjectsHasNoCounts() {
    sentry.addTeam("acme", "ops");

    assertThat(teams.getTeamStats("acme", "ops").execute()).isEmpty();
  }

  @Test
  void seriesEndsSomewhere() {
    sentry.addTeam("acme", "ops");
    sentry.addProject("acme", "ops", "web");
    TeamStatsQuery sinceEver =
        TeamStatsQuery.builder().since(Instant.EPOCH).resolution(Resolution.TEN_SECONDS).build();

    assertThat(teams.getTeamStats("acme", "ops", sinceEver).execute()).hasSize(10_000);
  }

  @Test
  void resolutionFitsTheRange() {
    sentry.addTeam("acme", "ops");
    sentry.addProject("acme", "ops", "web");

    assertThat(points(Duration.ofHours(1))).isEqualTo(361);
    assertThat(points(Duration.ofDays(7))).isEqualTo(7 * 24 + 1);
    assertThat(points(Duration.ofDays(7).plusSeconds(1))).isEqualTo(8);
    assertThat(points(Duration.ofDays(90))).isEqualTo(91);
    assertThat(points(Duration.ofDays(100))).isEqualTo(101);
  }

  private int points(Duration range) {
    TeamStatsQuery query =
        TeamStatsQuery.builder().since(sentry.now().minus(range)).until(sentry.now()).build();
    return teams.getTeamStats("acme", "ops", query).execute().size();
  }

  @Test
  void dateOfWhatIsCreatedFollowsTheTime() {
    assertThat(created("one")).contains("\"dateCreated\":\"2026-08-18T13:55:02Z\"");

    sentry.advance(Duration.ofNanos(1_500_000));

    assertThat(created("two")).contains("\"dateCreated\":\"2026-08-18T13:55:02.001500Z\"");
  }

  private static String created(String slug) {
    String path = "/api/0/organizations/acme/teams/";
    return Wire.send(sentry, "POST", path, "{\"slug\":\"" + slug + "\"}").body();
  }

  @Test
  void whatItIsGivenIsGivenBack() {
    Organization organization = Organization.builder().id("6").slug("given").build();
    Team team =
        Team.builder()
            .id("7")
            .slug("given")
            .memberCount(3L)
            .organization(Organization.builder().id("5").slug("elsewhere").build())
            .projects(List.of(Project.builder().id("8").slug("web").color("#bf5b3f").build()))
            .build();

    sentry.addOrganization(organization);
    sentry.addTeam("given", team);
    sentry.addProject("given", "given", Project.builder().id("9").slug("zoo").build());

    assertThat(teams.getTeam("given", "given").execute().organization()).isEqualTo(organization);
    assertThat(teams.listOrganizationTeams("given").execute().get(0))
        .isEqualTo(
            Team.builder()
                .id("7")
                .slug("given")
                .memberCount(3L)
                .projects(
                    List.of(
                        Project.builder().id("8").slug("web").color("#bf5b3f").build(),
                        Project.builder().id("9").slug("zoo").build()))
                .build());
    assertThat(teams.listTeamProjects("given", "given").execute())
        .extracting(Project::slug)
        .containsExactly("web", "zoo");
  }

  @Test
  void organizationsCanBeRemoved() {
    sentry.removeOrganizations();

    assertThatThrownBy(() -> teams.listOrganizationTeams(FakeSentry.EXAMPLE_ORGANIZATION).execute())
        .isInstanceOf(SentryNotFoundException.class);
  }
}
