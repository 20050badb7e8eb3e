package io.github.sentryopenapi.examples;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryNotFoundException;
import io.github.sentryopenapi.api.Resolution;
import io.github.sentryopenapi.api.StatPoint;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.api.TeamsApi.TeamStatsQuery;
import java.util.List;

/** The Java of README.md, between the markers: a test compares the two and runs it. */
final class ReadmeExample {
  private ReadmeExample() {}

  static void run(String url, String token, String org) {
    // README begins
    try (SentryClient sentry = SentryClient.builder().baseUrl(url).authToken(token).build()) {
      TeamsApi teams = sentry.teams();

      for (Team team : teams.listOrganizationTeams(org)) { // fetches page after page
        System.out.println(team.slug() + ", members: " + team.memberCount());
      }

      TeamStatsQuery daily = TeamStatsQuery.builder().resolution(Resolution.ONE_DAY).build();
      try {
        List<StatPoint> counts = teams.getTeamStats(org, "ancient-gabelers", daily).execute();
        System.out.println(counts.size() + " points from " + counts.get(0).timestamp());
      } catch (SentryNotFoundException e) {
        System.out.println(e.getMessage()); // says what to check
      }
    }
    // README ends
  }
}
