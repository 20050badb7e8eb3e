package io.github.sentryopenapi.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A project of one team, with the fields of both its forms and its events by their second. */
final class ProjectState extends Entity {
  /** What is made anew for each answer. */
  private static final Set<String> DERIVED =
      Set.of("team", "teams", "stats", "transactionStats", "sessionStats");

  private static final Set<String> FULL_FORM_ONLY =
      Set.of("avatar", "color", "status", "isInternal", "isPublic");
  private static final Set<String> SUMMARY_FORM_ONLY =
      Set.of("platforms", "environments", "latestRelease", "latestDeploys", "hasUserReports");

  final TeamState team;
  final TreeMap<Long, Long> events = new TreeMap<>();

  ProjectState(TeamState team, Map<String, @Nullable Object> json) {
    super(json);
    this.team = team;
    json.keySet().removeAll(DERIVED);
  }

  /** Takes over fields that are not there yet. */
  void addMissing(Map<String, @Nullable Object> other) {
    other.forEach(
        (name, value) -> {
          if (!json.containsKey(name) && !DERIVED.contains(name)) {
            json.put(name, value);
          }
        });
  }

  /** Events from a second on, and before another. */
  long events(long since, long until) {
    return events.subMap(since, until).values().stream().mapToLong(Long::longValue).sum();
  }

  boolean isIn(String environment) {
    return Json.array(json.get("environments")).contains(environment);
  }

  /** As part of a team. */
  Map<String, @Nullable Object> full() {
    Map<String, @Nullable Object> project = new LinkedHashMap<>(json);
    project.keySet().removeAll(SUMMARY_FORM_ONLY);
    return project;
  }

  /** As item of a list, and as it is created. */
  Map<String, @Nullable Object> summary() {
    Map<String, @Nullable Object> project = new LinkedHashMap<>();
    project.put("team", team.reference());
    project.put("teams", List.of(team.reference()));
    project.putAll(json);
    project.keySet().removeAll(FULL_FORM_ONLY);
    return project;
  }
}
