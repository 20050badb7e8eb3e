package io.github.sentryopenapi.contract;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import java.util.Map;
import java.util.function.Function;

/** Every operation of the client by its id in the spec, with the documentation's arguments. */
final class Operations {
  static final String ORG = "the-interstellar-jurisdiction";
  static final String TEAM = "ancient-gabelers";

  static final Map<String, Function<TeamsApi, ApiCall<?>>> ALL =
      Map.of(
          "listOrganizationTeams", teams -> teams.listOrganizationTeams(ORG),
          "createOrganizationTeam",
              teams ->
                  teams.createOrganizationTeam(
                      ORG,
                      NewTeam.builder().name("Ancient Gabelers").slug("ancient-gabelers").build()),
          "getTeam", teams -> teams.getTeam(ORG, TEAM),
          "updateTeam",
              teams ->
                  teams.updateTeam(
                      ORG,
                      TEAM,
                      TeamUpdate.builder()
                          .name("The Inflated Philosophers")
                          .slug("the-inflated-philosophers")
                          .build()),
          "deleteTeam", teams -> teams.deleteTeam(ORG, TEAM),
          "listTeamProjects", teams -> teams.listTeamProjects(ORG, TEAM),
          "createTeamProject",
              teams ->
                  teams.createTeamProject(
                      ORG,
                      TEAM,
                      NewProject.builder()
                          .name("The Spoiled Yoghurt")
                          .slug("the-spoiled-yoghurt")
                          .build()),
          "getTeamStats", teams -> teams.getTeamStats(ORG, TEAM));

  private Operations() {}
}
