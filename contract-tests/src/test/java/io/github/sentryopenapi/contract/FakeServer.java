package io.github.sentryopenapi.contract;

import static io.github.sentryopenapi.contract.Operations.ORG;
import static io.github.sentryopenapi.contract.Operations.TEAM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.api.ModelAdapters;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.test.Failure;
import io.github.sentryopenapi.test.FakeSentry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * The fake of the test kit: it answers with what it holds, so it is given what the documentation
 * shows, and in the last minute of the documentation's day of event counts.
 */
final class FakeServer implements Server {
  private static final Instant NOW = Instant.ofEpochSecond(1541538059);
  private static final FakeSentry SENTRY = FakeSentry.start(InstantSource.fixed(NOW));
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

  /** Statuses that the documentation promises and no server sends. */
  private static final Set<String> NEVER_SENT =
      Set.of("createOrganizationTeam 200", "deleteTeam 200");

  FakeServer() {
    prepare("getTeam");
  }

  @Override
  public String url() {
    return SENTRY.url();
  }

  @Override
  public String authToken() {
    return FakeSentry.AUTH_TOKEN;
  }

  @Override
  public boolean sends(String operationId, int status) {
    return !NEVER_SENT.contains(operationId + " " + status);
  }

  @Override
  public TeamsApi answering(String operationId, int status) {
    prepare(operationId);
    if (status >= 400) {
      SENTRY.failNext(Failure.status(status).times(Integer.MAX_VALUE));
    }
    return teams();
  }

  @Override
  public TeamsApi answering(String operationId, int status, String example, String mediaType) {
    SENTRY.reset();
    SENTRY.failNext(Failure.status(status, example).on(operationId).times(Integer.MAX_VALUE));
    return teams();
  }

  private static TeamsApi teams() {
    return MockedCalls.teams(SENTRY.url(), FakeSentry.AUTH_TOKEN, MockedCalls.HTTP);
  }

  /** Makes the state in which an operation answers as the documentation shows. */
  private static void prepare(String operationId) {
    SENTRY.reset();
    SENTRY.removeOrganizations();
    ObjectNode team = example("team-with-projects");
    SENTRY.addOrganization(value(Team.class, team).organization());
    switch (operationId) {
      case "createOrganizationTeam" -> {}
      case "updateTeam" -> addTeam(team.put("isMember", false));
      case "listTeamProjects" -> {
        addTeam(team.without(List.of("projects")));
        JsonNode project = Spec.example("projects-prime-mover").get(0);
        SENTRY.addProject(ORG, TEAM, value(Project.class, project));
      }
      default -> {
        addTeam(team);
        for (JsonNode point : Spec.example("team-stats-24-hours")) {
          Instant time = Instant.ofEpochSecond(point.get(0).asLong());
          SENTRY.addEvents(ORG, "prime-mover", time, point.get(1).asLong());
        }
      }
    }
  }

  private static void addTeam(JsonNode team) {
    SENTRY.addTeam(ORG, value(Team.class, team));
  }

  /** In the form of a current server. */
  @Override
  public Team created(Team.Builder asDocumented) {
    return value(Team.class, created("team-created-current-server"));
  }

  /** In the form of a current server; the documentation shows a platform that was not asked for. */
  @Override
  public Project created(Project.Builder asDocumented) {
    ObjectNode project = created("project-spoiled-yoghurt-current-server").putNull("platform");
    ((ObjectNode) project.get("team")).put("id", "3");
    ((ObjectNode) project.get("teams").get(0)).put("id", "3");
    return value(Project.class, project);
  }

  private static ObjectNode created(String example) {
    return example(example).put("id", "4509200000000001").put("dateCreated", NOW.toString());
  }

  private static ObjectNode example(String name) {
    return Spec.example(name).deepCopy();
  }

  private static <T> T value(Class<T> type, JsonNode json) {
    try {
      return MOSHI.adapter(type).fromJson(json.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
