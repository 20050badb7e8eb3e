package io.github.sentryopenapi;

import io.github.sentryopenapi.api.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Walks over all teams and prints how many there were; a program of its own, with its own heap. */
final class Walk {
  private Walk() {}

  /** Takes the server's address, and in which way to walk. */
  public static void main(String[] args) {
    try (SentryClient sentry = SentryClient.builder().baseUrl(args[0]).authToken("token").build()) {
      System.out.println(count(sentry.teams().listOrganizationTeams("org"), args[1]) + " teams");
    }
  }

  private static long count(PagedCall<Team> teams, String way) {
    AtomicLong count = new AtomicLong();
    switch (way) {
      case "iterate" -> teams.forEach(team -> count.incrementAndGet());
      case "forEachAsync" -> teams.forEachAsync(team -> count.incrementAndGet()).join();
      case "keep" -> {
        List<Team> kept = new ArrayList<>();
        teams.forEach(kept::add);
        count.set(kept.size());
      }
      default -> throw new IllegalArgumentException(way);
    }
    return count.get();
  }
}
