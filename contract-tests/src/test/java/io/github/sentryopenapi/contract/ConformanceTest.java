package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The conformance run against another Prism, which stands for a real server. */
@ExtendWith(PrismExtension.class)
class ConformanceTest {
  private static final String TOKEN = "conformance-test-token";

  @Test
  void serverThatKeepsTheSpecAgreesWithIt(Prism server) {
    ConformanceReport report = Conformance.run(environment(server, "SENTRY_ALLOW_WRITES", "true"));

    assertThat(report.disagreements()).isEmpty();
    assertThat(report.isComplete()).isTrue();
    assertThat(report.toString())
        .contains(
            """
            ## Calls
            - listOrganizationTeams: 200
            - listOrganizationTeams, detailed=0: 200
            - listOrganizationTeams, per_page=1: a page of 1
            - getTeam: 200
            - getTeam, expanded: 200
            - listTeamProjects: 200
            - listTeamProjects, statsPeriod=24h: 200
            - getTeamStats: 200
            - createOrganizationTeam: 200
            - updateTeam: 200
            - deleteTeam: 200
            - createTeamProject: not called: a project could not be deleted again

            ## Where server and spec disagree
            Nothing.
            """,
            "- dates with 3 digits of a second, zone 'Z'")
        .doesNotContain(TOKEN);
  }

  @Test
  void nothingIsWrittenUnlessAllowed(Prism server) {
    assertThat(Conformance.run(environment(server, "SENTRY_ALLOW_WRITES", "yes")).toString())
        .doesNotContain("createOrganizationTeam", "updateTeam", "deleteTeam");
  }

  @Test
  void reportSaysWhereAServerBreaksTheSpec(@TempDir Path folder) throws IOException {
    Path spec =
        Files.writeString(
            folder.resolve("broken.json"), new ObjectMapper().writeValueAsString(broken()));
    try (Prism server = Prism.start("node", spec)) {
      ConformanceReport report =
          Conformance.run(environment(server, "SENTRY_ALLOW_WRITES", "true"));

      assertThat(report.disagreements())
          .containsExactly(
              "getTeam: response.body: Response body must have required property 'slug'",
              "getTeam: response.body.isMember: Response body property isMember must be boolean",
              "not in the spec: $.shoeSize = 7",
              "getTeamStats: status 402 is not declared",
              "updateTeam: response.body: Response body must have required property 'slug'",
              "updateTeam: response.body.isMember: Response body property isMember must be"
                  + " boolean");
      assertThat(report.toString()).contains("- deleteTeam: 200").doesNotContain(TOKEN);
    }
  }

  @Test
  void teamThatCannotBeDeletedIsAFailure(@TempDir Path folder) throws IOException {
    ObjectNode spec = Spec.copy();
    ((ObjectNode)
            spec.get("paths")
                .get("/api/0/teams/{organization_slug}/{team_slug}/")
                .at("/delete/responses"))
        .retain("403");
    Path file =
        Files.writeString(
            folder.resolve("forbidding.json"), new ObjectMapper().writeValueAsString(spec));
    try (Prism server = Prism.start("node", file)) {
      ConformanceReport report =
          Conformance.run(environment(server, "SENTRY_ALLOW_WRITES", "true"));

      assertThat(report.isComplete()).isFalse();
      assertThat(report.toString())
          .containsPattern(
              "- deleteTeam: FAILED: delete the team 'conformance-[0-9a-f]{8}' by hand: 403 ");
    }
  }

  @Test
  void unreachableServerIsAFailureAndNoDisagreementIsMadeUp() {
    Map<String, String> environment =
        Map.of(
            "SENTRY_URL", "http://127.0.0.1:1",
            "SENTRY_AUTH_TOKEN", TOKEN,
            "SENTRY_ORG", "acme");

    ConformanceReport report = Conformance.run(environment);

    assertThat(report.isComplete()).isFalse();
    assertThat(report.disagreements()).isEmpty();
    assertThat(report.toString()).contains("listOrganizationTeams: FAILED").doesNotContain(TOKEN);
  }

  @Test
  void missingVariablesAreNamedInOneSentence() {
    assertThat(Conformance.missing(List.of("SENTRY_URL", "SENTRY_ORG")))
        .isEqualTo(
            "Conformance needs the server, a token and an organization of it in the environment;"
                + " set SENTRY_URL and SENTRY_ORG.");
  }

  /** A server with teams that have no slug, a membership in words, and a price on statistics. */
  private static ObjectNode broken() {
    ObjectNode spec = Spec.copy();
    for (String response : List.of("TeamDetails", "TeamUpdated")) {
      ObjectNode json =
          (ObjectNode) spec.at("/components/responses/" + response + "/content/application~1json");
      json.putObject("schema").put("type", "object");
      json.putObject("examples")
          .putObject("broken")
          .putObject("value")
          .put("id", "3")
          .put("shoeSize", 7)
          .put("isMember", "yes");
    }
    ObjectNode stats =
        (ObjectNode)
            spec.get("paths")
                .get("/api/0/teams/{organization_slug}/{team_slug}/stats/")
                .at("/get/responses");
    stats.set("402", stats.get("404"));
    stats.retain("402");
    return spec;
  }

  private static Map<String, String> environment(Prism server, String name, String value) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SENTRY_URL", server.url());
    environment.put("SENTRY_AUTH_TOKEN", TOKEN);
    environment.put("SENTRY_ORG", "the-interstellar-jurisdiction");
    environment.put("SENTRY_TEAM", "ancient-gabelers");
    environment.put(name, value);
    return environment;
  }
}
