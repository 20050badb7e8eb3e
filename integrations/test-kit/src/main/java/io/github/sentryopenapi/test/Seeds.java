package io.github.sentryopenapi.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Organizations, teams and projects made from the spec's examples of a current server. */
final class Seeds {
  private static final int HOUR = 3600;

  private Seeds() {}

  /** The spec's organization with its teams, projects and the event counts of its last day. */
  static void addExamples(World world) {
    OrganizationState organization =
        new OrganizationState(Json.object(example("team-current-server").get("organization")));
    world.organizations().add(organization);
    for (Map<String, @Nullable Object> team : examples("teams-current-server")) {
      addTeam(organization, team);
    }
    // The team's projects are in the full form; what the summary form adds is in another example.
    for (Map<String, @Nullable Object> summary : examples("projects-current-server")) {
      Entity.find(organization.projects, (String) summary.get("id")).addMissing(summary);
    }
    List<List<Long>> points = Json.array(Spec.INSTANCE.example("team-stats-24-hours").value());
    long lastHour = points.get(points.size() - 1).get(0);
    long shift = Math.floorDiv(world.now().getEpochSecond(), HOUR) * HOUR - lastHour;
    for (List<Long> point : points) {
      organization.projects.get(0).events.put(point.get(0) + shift, point.get(1));
    }
  }

  /** An empty organization. */
  static OrganizationState newOrganization(World world, String slug) {
    Map<String, @Nullable Object> json =
        Json.object(example("team-current-server").get("organization"));
    json.put(
        "links",
        Map.of(
            "organizationUrl",
            "https://" + slug + ".sentry.io",
            "regionUrl",
            "https://us.sentry.io"));
    OrganizationState organization = new OrganizationState(named(world, json, slug, slug));
    world.organizations().add(organization);
    return organization;
  }

  static TeamState newTeam(
      World world, OrganizationState organization, Caller caller, String name, String slug) {
    Map<String, @Nullable Object> json =
        named(world, example("team-created-current-server"), name, slug);
    json.put("externalTeams", List.of());
    // A caller that is no user does not become a member.
    TeamState team = new TeamState(new TeamState(json).shownTo(caller));
    organization.teams.add(team);
    return team;
  }

  static ProjectState newProject(
      World world,
      OrganizationState organization,
      TeamState team,
      String name,
      String slug,
      @Nullable String platform) {
    Map<String, @Nullable Object> json =
        named(
            world,
            union(fullProject(), example("project-spoiled-yoghurt-current-server")),
            name,
            slug);
    json.put("platform", platform);
    return addProject(organization, team, json);
  }

  /** As it is, with the projects in it. */
  static void addTeam(OrganizationState organization, Map<String, @Nullable Object> json) {
    List<Map<String, @Nullable Object>> projects = Json.array(json.remove("projects"));
    json.remove("organization");
    TeamState team = new TeamState(json);
    organization.teams.add(team);
    projects.forEach(project -> addProject(organization, team, project));
  }

  static ProjectState addProject(
      OrganizationState organization, TeamState team, Map<String, @Nullable Object> json) {
    ProjectState project = new ProjectState(team, json);
    organization.projects.add(project);
    return project;
  }

  private static Map<String, @Nullable Object> fullProject() {
    return Json.object(Json.array(examples("teams-current-server").get(0).get("projects")).get(0));
  }

  private static Map<String, @Nullable Object> named(
      World world, Map<String, @Nullable Object> json, String name, String slug) {
    json.put("id", world.newId());
    json.put("slug", slug);
    json.put("name", name);
    json.put("dateCreated", world.date());
    return json;
  }

  private static Map<String, @Nullable Object> union(
      Map<String, @Nullable Object> first, Map<String, @Nullable Object> second) {
    Map<String, @Nullable Object> both = new LinkedHashMap<>(first);
    both.putAll(second);
    return both;
  }

  private static Map<String, @Nullable Object> example(String name) {
    return Json.copy(Json.object(Spec.INSTANCE.example(name).value()));
  }

  private static List<Map<String, @Nullable Object>> examples(String name) {
    List<Map<String, @Nullable Object>> items = Json.array(Spec.INSTANCE.example(name).value());
    return items.stream().map(Json::copy).toList();
  }
}
