package io.github.sentryopenapi.load;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.ApiResponse;
import io.github.sentryopenapi.PagedCall;
import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.StatPoint;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.api.TeamsApi.TeamStatsQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * All operations: how each is called with an identity in its path, query or body, and the value
 * that only this identity gives.
 */
enum Operation {
  GET_TEAM(
      "getTeam",
      (teams, id) -> teams.getTeam(org(id), slug(id)),
      id -> team(id).slug(slug(id)).build()),
  LIST_ORGANIZATION_TEAMS(
      "listOrganizationTeams",
      (teams, id) -> teams.listOrganizationTeams(org(id)),
      id -> List.of(onPage(id, 0), onPage(id, 1), onPage(id, 2))),
  CREATE_ORGANIZATION_TEAM(
      "createOrganizationTeam",
      (teams, id) ->
          teams.createOrganizationTeam(org(id), NewTeam.builder().name(slug(id)).build()),
      id -> team(id).slug(slug(id)).build()),
  UPDATE_TEAM(
      "updateTeam",
      (teams, id) -> teams.updateTeam(org(id), "old", TeamUpdate.builder().slug(slug(id)).build()),
      id -> team(id).slug(slug(id)).build()),
  DELETE_TEAM("deleteTeam", (teams, id) -> teams.deleteTeam(org(id), slug(id)), Operation::org),
  LIST_TEAM_PROJECTS(
      "listTeamProjects",
      (teams, id) -> teams.listTeamProjects(org(id), slug(id)),
      id -> List.of(project(id))),
  CREATE_TEAM_PROJECT(
      "createTeamProject",
      (teams, id) ->
          teams.createTeamProject(org(id), "team", NewProject.builder().name(slug(id)).build()),
      Operation::project),
  GET_TEAM_STATS(
      "getTeamStats",
      (teams, id) ->
          teams.getTeamStats(
              org(id), "team", TeamStatsQuery.builder().since(Instant.ofEpochSecond(id)).build()),
      id -> List.of(new StatPoint(Instant.ofEpochSecond(id), id)));

  /** Pages of the one operation that is walked through. */
  static final int PAGES = 3;

  private static final Operation[] ALL = values();

  final String id;
  private final BiFunction<TeamsApi, Integer, ApiCall<?>> call;
  private final IntFunction<Object> value;

  Operation(String id, BiFunction<TeamsApi, Integer, ApiCall<?>> call, IntFunction<Object> value) {
    this.id = id;
    this.call = call;
    this.value = value;
  }

  /** The operation of a call, in turn. */
  static Operation of(int call) {
    return ALL[call % ALL.length];
  }

  boolean isPost() {
    return this == CREATE_ORGANIZATION_TEAM || this == CREATE_TEAM_PROJECT;
  }

  int pages() {
    return this == LIST_ORGANIZATION_TEAMS ? PAGES : 1;
  }

  /** What the call must end in, unless it fails. */
  Object value(int id) {
    return value.apply(id);
  }

  /** Runs on this thread, in the way in which a user would. */
  Object run(TeamsApi teams, int id) {
    ApiCall<?> made = call.apply(teams, id);
    if (this == DELETE_TEAM) {
      return identity(made.response()); // there is no value to tell it from another
    }
    if (this != LIST_ORGANIZATION_TEAMS) {
      return made.execute();
    }
    List<Object> items = new ArrayList<>();
    ((PagedCall<?>) made).forEach(items::add);
    return items;
  }

  CompletableFuture<?> runAsync(TeamsApi teams, int id) {
    ApiCall<?> made = call.apply(teams, id);
    if (this == DELETE_TEAM) {
      return made.responseAsync().thenApply(Operation::identity);
    }
    if (this != LIST_ORGANIZATION_TEAMS) {
      return made.executeAsync();
    }
    List<Object> items = Collections.synchronizedList(new ArrayList<>());
    return ((PagedCall<?>) made).forEachAsync(items::add).thenApply(nothing -> items);
  }

  private static Object identity(ApiResponse<?> response) {
    return response.headers().get(LoadServer.IDENTITY);
  }

  private static String org(int id) {
    return "org-" + id;
  }

  private static String slug(int id) {
    return "slug-" + id;
  }

  private static Team.Builder team(int id) {
    return Team.builder().id(org(id));
  }

  private static Team onPage(int id, int page) {
    return team(id).slug("page-" + page).build();
  }

  private static Project project(int id) {
    return Project.builder().id(org(id)).slug(slug(id)).build();
  }
}
