package io.github.sentryopenapi.test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An organization with its teams and projects. */
final class OrganizationState extends Entity {
  final List<TeamState> teams = new ArrayList<>();
  final List<ProjectState> projects = new ArrayList<>();

  OrganizationState(Map<String, @Nullable Object> json) {
    super(json);
  }

  List<TeamState> teamsBySlug() {
    return teams.stream().sorted(Comparator.comparing(Entity::slug)).toList();
  }

  List<ProjectState> projectsBySlug(TeamState team) {
    return projects.stream()
        .filter(project -> project.team == team)
        .sorted(Comparator.comparing(Entity::slug))
        .toList();
  }

  /** A team as item of a list. */
  Map<String, @Nullable Object> detailed(TeamState team, Caller caller) {
    Map<String, @Nullable Object> json = team.shownTo(caller);
    json.put("projects", fullProjects(team));
    return json;
  }

  /** A team's projects in the full form. */
  List<Object> fullProjects(TeamState team) {
    return new ArrayList<>(projectsBySlug(team).stream().map(ProjectState::full).toList());
  }
}
