package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestConvertersTest {
  private static final NewTeam TEAM = NewTeam.builder().slug("a").build();
  private static final TeamUpdate UPDATE = TeamUpdate.builder().slug("a").build();
  private static final NewProject PROJECT = NewProject.builder().name("A").build();

  /** Every operation, with the two slugs that most of them take; it is made, not run. */
  private enum Operation {
    LIST_ORGANIZATION_TEAMS((teams, slugs) -> teams.listOrganizationTeams(slugs[0]), false),
    CREATE_ORGANIZATION_TEAM((teams, slugs) -> teams.createOrganizationTeam(slugs[0], TEAM), false),
    GET_TEAM((teams, slugs) -> teams.getTeam(slugs[0], slugs[1]), true),
    UPDATE_TEAM((teams, slugs) -> teams.updateTeam(slugs[0], slugs[1], UPDATE), true),
    DELETE_TEAM((teams, slugs) -> teams.deleteTeam(slugs[0], slugs[1]), true),
    LIST_TEAM_PROJECTS((teams, slugs) -> teams.listTeamProjects(slugs[0], slugs[1]), true),
    CREATE_TEAM_PROJECT(
        (teams, slugs) -> teams.createTeamProject(slugs[0], slugs[1], PROJECT), true),
    GET_TEAM_STATS((teams, slugs) -> teams.getTeamStats(slugs[0], slugs[1]), true);

    final BiConsumer<TeamsApi, String[]> make;
    final boolean takesTeam;

    Operation(BiConsumer<TeamsApi, String[]> make, boolean takesTeam) {
      this.make = make;
      this.takesTeam = takesTeam;
    }
  }

  @RegisterExtension final TestServer server = new TestServer();

  @AfterEach
  void nothingIsSent() {
    assertThat(server.requestCount()).isZero();
  }

  @ParameterizedTest
  @MethodSource
  void refusesSlug(Operation operation, boolean team, String slug, String rule) {
    String name = team ? "team_slug" : "organization_slug";
    String[] slugs = team ? new String[] {"org", slug} : new String[] {slug, "team"};

    assertThatIllegalArgumentException()
        .isThrownBy(() -> operation.make.accept(server.teams(), slugs))
        .withMessage("'" + name + "' " + rule);
  }

  static Stream<Arguments> refusesSlug() {
    Map<String, String> rules =
        Map.of(
            "", "must not be blank: \"\"",
            "  ", "must not be blank: \"  \"",
            "\r\n", "must not be blank: \"??\"",
            ".", "must not be a relative path: \".\"",
            "..", "must not be a relative path: \"..\"",
            "a/b", "must be one path segment, without slashes: \"a/b\"",
            "..\\b", "must be one path segment, without slashes: \"..\\b\"",
            "a\nb", "must not hold control characters: \"a?b\"",
            "a\u0000", "must not hold control characters: \"a?\"",
            "a\u0085b", "must not hold control characters: \"a?b\"");
    List<Arguments> all = new ArrayList<>();
    for (Operation each : Operation.values()) {
      rules.forEach(
          (slug, rule) -> {
            all.add(Arguments.of(each, false, slug, rule));
            if (each.takesTeam) {
              all.add(Arguments.of(each, true, slug, rule));
            }
          });
    }
    return all.stream();
  }

  @Test
  void refusesNullSlug() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().getTeam(null, "team"))
        .withMessage("'organization_slug' must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().deleteTeam("org", null))
        .withMessage("'team_slug' must not be null");
  }

  @Test
  void refusesNullBody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().updateTeam("org", "team", null))
        .withMessage("'teamUpdate' must not be null");
  }

  @Test
  void refusesNullQuery() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().listOrganizationTeams("org", null))
        .withMessage("'query' must not be null; leave it out instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().getTeamStats("org", "team", null))
        .withMessage("'query' must not be null; leave it out instead");
  }

  @Test
  void refusesAdditionalPropertyThatIsNoJson() {
    NewTeam broken =
        NewTeam.builder().slug("a").additionalProperty("color", new RawJson("{red")).build();
    NewTeam two = NewTeam.builder().slug("a").additionalProperty("x", new RawJson("1 2")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().createOrganizationTeam("org", broken))
        .withMessage("'color' must be one JSON value: \"{red\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().createOrganizationTeam("org", two))
        .withMessage("'x' must be one JSON value: \"1 2\"");
  }

  @Test
  void refusesSlugAsSoonAsTheCallIsMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().listOrganizationTeams("a/b"))
        .withMessage("'organization_slug' must be one path segment, without slashes: \"a/b\"");
  }
}
