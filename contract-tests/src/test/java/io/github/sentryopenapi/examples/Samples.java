package io.github.sentryopenapi.examples;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.StatPoint;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamUpdate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The Java samples of the documentation page: the body of each method that takes a client is the
 * sample of the operation that it is named after. {@code openapi/tools/samples.mjs} takes them from
 * here and puts {@link #withClient} around each.
 */
final class Samples {
  private Samples() {}

  static void withClient(Consumer<SentryClient> sample) {
    try (SentryClient sentry =
        SentryClient.builder().authToken(System.getenv("SENTRY_AUTH_TOKEN")).build()) {
      sample.accept(sentry);
    }
  }

  static void listOrganizationTeams(SentryClient sentry) {
    // Fetches page after page while the loop runs.
    for (Team team : sentry.teams().listOrganizationTeams("the-interstellar-jurisdiction")) {
      System.out.println(team.slug());
    }
  }

  static void createOrganizationTeam(SentryClient sentry) {
    NewTeam newTeam = NewTeam.builder().name("Ancient Gabelers").slug("ancient-gabelers").build();
    Team team =
        sentry.teams().createOrganizationTeam("the-interstellar-jurisdiction", newTeam).execute();
    System.out.println("Created " + team.slug() + " with id " + team.id());
  }

  static void getTeam(SentryClient sentry) {
    Team team =
        sentry.teams().getTeam("the-interstellar-jurisdiction", "ancient-gabelers").execute();
    System.out.println(team.name() + ", members: " + team.memberCount());
  }

  static void updateTeam(SentryClient sentry) {
    TeamUpdate update =
        TeamUpdate.builder()
            .name("The Inflated Philosophers")
            .slug("the-inflated-philosophers")
            .build();
    Team team =
        sentry
            .teams()
            .updateTeam("the-interstellar-jurisdiction", "ancient-gabelers", update)
            .execute();
    System.out.println("Now " + team.name() + " at " + team.slug());
  }

  static void deleteTeam(SentryClient sentry) {
    sentry.teams().deleteTeam("the-interstellar-jurisdiction", "ancient-gabelers").execute();
    System.out.println("Scheduled for deletion");
  }

  static void listTeamProjects(SentryClient sentry) {
    // Fetches page after page while the loop runs.
    for (Project project :
        sentry.teams().listTeamProjects("the-interstellar-jurisdiction", "ancient-gabelers")) {
      System.out.println(project.slug());
    }
  }

  static void createTeamProject(SentryClient sentry) {
    NewProject newProject =
        NewProject.builder().name("The Spoiled Yoghurt").slug("the-spoiled-yoghurt").build();
    Project project =
        sentry
            .teams()
            .createTeamProject("the-interstellar-jurisdiction", "ancient-gabelers", newProject)
            .execute();
    System.out.println("Created " + project.slug() + " with id " + project.id());
  }

  static void getTeamStats(SentryClient sentry) {
    List<StatPoint> points =
        sentry.teams().getTeamStats("the-interstellar-jurisdiction", "ancient-gabelers").execute();
    System.out.println("Events: " + points.stream().mapToLong(StatPoint::count).sum());
  }
}
