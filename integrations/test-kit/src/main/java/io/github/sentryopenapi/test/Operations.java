package io.github.sentryopenapi.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each operation does to the world, and what it answers. */
final class Operations {
  private static final Map<String, Function<Exchange, Reply>> BY_ID =
      Map.of(
          "listOrganizationTeams", Operations::listTeams,
          "createOrganizationTeam", Operations::createTeam,
          "getTeam", Operations::getTeam,
          "updateTeam", Operations::updateTeam,
          "deleteTeam", Operations::deleteTeam,
          "listTeamProjects", Operations::listProjects,
          "createTeamProject", Operations::createProject,
          "getTeamStats", EventCounts::ofTeam);

  private Operations() {}

  static Reply answer(Exchange exchange) {
    return BY_ID.getOrDefault(exchange.operation().id(), Operations::example).apply(exchange);
  }

  /** An operation that the spec has gained since: it answers with what the spec shows first. */
  private static Reply example(Exchange exchange) {
    return exchange.operation().examples().entrySet().stream()
        .filter(each -> each.getKey().startsWith("2"))
        .map(each -> success(Integer.parseInt(each.getKey()), each.getValue()))
        .findFirst()
        .orElseThrow();
  }

  private static Reply success(int status, List<String> examples) {
    return examples.isEmpty() ? Reply.empty(status) : Reply.example(status, examples.get(0));
  }

  private static Reply listTeams(Exchange exchange) {
    OrganizationState organization = exchange.organization();
    boolean brief = "0".equals(exchange.parameter("detailed"));
    Pages.Page<TeamState> page =
        exchange.page(TeamFilter.apply(organization.teamsBySlug(), exchange.parameter("query")));
    List<Object> items = new ArrayList<>();
    for (TeamState team : page.items()) {
      Caller caller = exchange.caller();
      items.add(brief ? team.bareTo(caller) : organization.detailed(team, caller));
    }
    return Reply.json(200, items).with("Link", page.link());
  }

  private static Reply createTeam(Exchange exchange) {
    OrganizationState organization = exchange.organization();
    Map<String, @Nullable Object> body = exchange.body();
    String name = (String) body.get("name");
    String slug = (String) body.get("slug");
    if (name == null && slug == null) {
      throw Refusal.example(400, "name-or-slug-required");
    }
    if (slug != null && Entity.find(organization.teams, slug) != null) {
      throw Refusal.example(409, "team-slug-exists");
    }
    TeamState team =
        Seeds.newTeam(
            exchange.world(),
            organization,
            exchange.caller(),
            name == null ? slug : name,
            slug == null ? Slugs.free(name, 50, organization.teams) : slug);
    return Reply.json(201, team.bareTo(exchange.caller()));
  }

  private static Reply getTeam(Exchange exchange) {
    TeamState team = exchange.team();
    Map<String, @Nullable Object> json = team.shownTo(exchange.caller());
    List<@Nullable String> expand = exchange.parameters("expand");
    if (!expand.contains("externalTeams")) {
      json.remove("externalTeams");
    }
    if (expand.contains("projects")) {
      json.put("projects", exchange.organization().fullProjects(team));
    }
    if (!exchange.parameters("collapse").contains("organization")) {
      json.put("organization", exchange.organization().json);
    }
    return Reply.json(200, json);
  }

  private static Reply updateTeam(Exchange exchange) {
    TeamState team = exchange.team();
    if (team.isManagedElsewhere()) {
      throw Refusal.example(403, "team-managed-by-identity-provider");
    }
    Map<String, @Nullable Object> body = exchange.body();
    Object slug = body.get("slug");
    if (slug != null) {
      TeamState other = Entity.find(exchange.organization().teams, (String) slug);
      if (other != null && other != team) {
        throw Bodies.invalid("slug", "The slug \"" + slug + "\" is already in use.");
      }
      team.json.put("slug", slug);
    }
    if (body.get("name") != null) {
      team.json.put("name", body.get("name"));
    }
    return Reply.json(200, team.bareTo(exchange.caller()));
  }

  private static Reply deleteTeam(Exchange exchange) {
    exchange.organization().teams.remove(exchange.team());
    return Reply.empty(204);
  }

  private static Reply listProjects(Exchange exchange) {
    TeamState team = exchange.team();
    String period = exchange.parameter("statsPeriod");
    EventCounts.checkPeriod(period);
    Pages.Page<ProjectState> page = exchange.page(exchange.organization().projectsBySlug(team));
    List<Object> items = new ArrayList<>();
    for (ProjectState project : page.items()) {
      Map<String, @Nullable Object> item = project.summary();
      if (period != null && !period.isEmpty()) {
        item.put("stats", EventCounts.ofProject(project, period, exchange.world().now()));
      }
      items.add(item);
    }
    return Reply.json(200, items).with("Link", page.link());
  }

  private static Reply createProject(Exchange exchange) {
    OrganizationState organization = exchange.organization();
    TeamState team = exchange.team();
    Map<String, @Nullable Object> body = exchange.body();
    String name = (String) Objects.requireNonNull(body.get("name"));
    String slug = (String) body.get("slug");
    String platform = (String) body.get("platform");
    if (name.equalsIgnoreCase("teams")) {
      throw Refusal.example(400, "reserved-name");
    }
    if (platform != null && !platform.matches("[a-z0-9-]*")) {
      throw Refusal.example(400, "invalid-platform");
    }
    if (slug != null && Entity.find(organization.projects, slug) != null) {
      throw Refusal.example(409, "project-slug-exists");
    }
    ProjectState project =
        Seeds.newProject(
            exchange.world(),
            organization,
            team,
            name,
            slug == null ? Slugs.free(name, 100, organization.projects) : slug,
            platform);
    return Reply.json(201, project.summary());
  }
}
