package io.github.sentryopenapi.contract;

import static io.github.sentryopenapi.contract.Operations.ORG;
import static io.github.sentryopenapi.contract.Operations.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.ApiResponse;
import io.github.sentryopenapi.RateLimit;
import io.github.sentryopenapi.api.Avatar;
import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Organization;
import io.github.sentryopenapi.api.OrganizationStatus;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.ProjectStatus;
import io.github.sentryopenapi.api.StatPoint;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamReference;
import io.github.sentryopenapi.api.TeamUpdate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operation's success with the documentation's example, the whole value compared. */
@ExtendWith(PrismExtension.class)
@ParameterizedClass
@EnumSource
class OperationsTest {
  private static final Instant CREATED = Instant.parse("2018-11-06T21:20:08.115Z");
  private static final Instant PROJECT_CREATED = Instant.parse("2018-11-06T21:19:58.536Z");

  private final Server server;

  OperationsTest(Server.Kind kind, Prism prism) {
    server = kind.with(prism);
  }

  @Test
  void listsTeamsWithTheirProjects() {
    ApiResponse<List<Team>> response =
        server.answering("listOrganizationTeams", 200).listOrganizationTeams(ORG).response();

    assertThat(response.body())
        .containsExactly(team().projects(List.of(fullProject("Prime Mover").build())).build());
    assertThat(response.rateLimit())
        .isEqualTo(new RateLimit(40L, 39L, Instant.ofEpochSecond(1541538060), 25L, 24L));
  }

  @Test
  void iteratesToTheLastTeam() {
    assertThat(server.answering("listOrganizationTeams", 200).listOrganizationTeams(ORG))
        .extracting(Team::slug)
        .containsExactly("ancient-gabelers");
  }

  @Test
  void createsTeam() {
    ApiResponse<Team> response =
        server
            .answering("createOrganizationTeam", 201)
            .createOrganizationTeam(ORG, newTeam())
            .response();

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.body()).isEqualTo(server.created(team()));
  }

  @Test
  void getsTeamWithItsOrganization() {
    Team team = server.answering("getTeam", 200).getTeam(ORG, TEAM).execute();

    assertThat(team).isEqualTo(team().organization(organization()).build());
  }

  @Test
  void updatesTeam() {
    TeamUpdate update =
        TeamUpdate.builder()
            .name("The Inflated Philosophers")
            .slug("the-inflated-philosophers")
            .build();

    Team team = server.answering("updateTeam", 200).updateTeam(ORG, TEAM, update).execute();

    assertThat(team)
        .isEqualTo(
            team()
                .isMember(false)
                .name("The Inflated Philosophers")
                .slug("the-inflated-philosophers")
                .build());
  }

  @Test
  void deletesTeam() {
    ApiResponse<@Nullable Void> response =
        server.answering("deleteTeam", 204).deleteTeam(ORG, TEAM).response();

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.body()).isNull();
  }

  @Test
  void listsProjectsInTheSummaryForm() {
    TeamReference reference =
        TeamReference.builder().id("3").slug("ancient-gabelers").name("Ancient Gabelers").build();

    List<Project> projects =
        server.answering("listTeamProjects", 200).listTeamProjects(ORG, TEAM).execute();

    assertThat(projects)
        .containsExactly(
            Project.builder()
                .team(reference)
                .teams(List.of(reference))
                .id("4")
                .name("Prime Mover")
                .slug("prime-mover")
                .isBookmarked(false)
                .isMember(true)
                .hasAccess(true)
                .dateCreated(PROJECT_CREATED)
                .firstEvent(null)
                .platform("python")
                .platforms(List.of())
                .latestDeploys(null)
                .build());
  }

  @Test
  void createsProject() {
    NewProject newProject =
        NewProject.builder().name("The Spoiled Yoghurt").slug("the-spoiled-yoghurt").build();

    ApiResponse<Project> response =
        server
            .answering("createTeamProject", 201)
            .createTeamProject(ORG, TEAM, newProject)
            .response();

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.body()).isEqualTo(server.created(fullProject("The Spoiled Yoghurt")));
  }

  @Test
  void countsEventsByTheHour() {
    List<StatPoint> points =
        server.answering("getTeamStats", 200).getTeamStats(ORG, TEAM).execute();

    assertThat(points)
        .hasSize(24)
        .startsWith(new StatPoint(Instant.parse("2018-11-05T22:00:00Z"), 3302))
        .endsWith(new StatPoint(Instant.parse("2018-11-06T21:00:00Z"), 4057));
    assertThat(points.stream().mapToLong(StatPoint::count).sum()).isEqualTo(81_089);
  }

  private static NewTeam newTeam() {
    return NewTeam.builder().name("Ancient Gabelers").slug("ancient-gabelers").build();
  }

  static Team.Builder team() {
    return Team.builder()
        .avatar(avatar())
        .dateCreated(CREATED)
        .hasAccess(true)
        .id("3")
        .isMember(true)
        .isPending(false)
        .memberCount(1L)
        .name("Ancient Gabelers")
        .slug("ancient-gabelers");
  }

  private static Organization organization() {
    return Organization.builder()
        .avatar(avatar())
        .dateCreated(CREATED)
        .id("3")
        .isEarlyAdopter(false)
        .name("The Interstellar Jurisdiction")
        .require2FA(false)
        .slug("the-interstellar-jurisdiction")
        .status(OrganizationStatus.builder().id("active").name("active").build())
        .build();
  }

  private static Project.Builder fullProject(String name) {
    return Project.builder()
        .avatar(avatar())
        .color("#bf5b3f")
        .dateCreated(PROJECT_CREATED)
        .features(
            List.of(
                "releases",
                "sample-events",
                "minidump",
                "servicehooks",
                "rate-limits",
                "data-forwarding"))
        .firstEvent(null)
        .hasAccess(true)
        .id("4")
        .isBookmarked(false)
        .isInternal(false)
        .isMember(true)
        .isPublic(false)
        .name(name)
        .platform("python")
        .slug(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
        .status(ProjectStatus.ACTIVE);
  }

  private static Avatar avatar() {
    return Avatar.builder().avatarType("letter_avatar").avatarUuid(null).build();
  }
}
