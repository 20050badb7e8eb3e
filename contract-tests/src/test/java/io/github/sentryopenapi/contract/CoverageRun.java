package io.github.sentryopenapi.contract;

import static io.github.sentryopenapi.contract.Operations.ORG;
import static io.github.sentryopenapi.contract.Operations.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Resolution;
import io.github.sentryopenapi.api.Stat;
import io.github.sentryopenapi.api.StatsPeriod;
import io.github.sentryopenapi.api.TeamCollapse;
import io.github.sentryopenapi.api.TeamDetail;
import io.github.sentryopenapi.api.TeamExpansion;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamProjectsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamStatsQuery;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;

/** The calls that touch all of the spec, each answer decoded and encoded again. */
final class CoverageRun implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final NewTeam NAMED_TEAM = NewTeam.builder().name("Name Only").build();
  private static final TeamUpdate NAMED_UPDATE = TeamUpdate.builder().name("Name Only").build();
  private static final NewProject NAMED_PROJECT = NewProject.builder().name("Name Only").build();

  private final Coverage coverage = new Coverage();
  private final SentryClient client;
  private String prefer = "";
  private String accept = "application/json";
  private String answer = "";
  private int calls;

  CoverageRun(String url) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(this::wish)
            .addNetworkInterceptor(this::count)
            .build();
    client =
        SentryClient.builder()
            .baseUrl(url)
            .authToken("contract-test-token")
            .maxTries(1)
            .httpClient(http)
            .build();
  }

  /** Makes all calls. */
  Coverage run() throws Exception {
    everyAnswer();
    everyRequestBody();
    everyParameter();
    return coverage;
  }

  /** How many requests were answered. */
  int calls() {
    return calls;
  }

  private void everyAnswer() throws Exception {
    for (Spec.Example example : Spec.examples()) {
      if (!example.status().equals("request")) {
        answer(example.operationId(), example.status(), example.mediaType(), example.name());
      }
    }
    Set<JsonNode> shared = new HashSet<>();
    for (Spec.Operation operation : Spec.operations()) {
      for (Map.Entry<String, JsonNode> response : operation.node().get("responses").properties()) {
        JsonNode schema = Spec.bodySchema(response.getValue());
        if (schema.isMissingNode()) {
          call(operation.id(), "code=" + response.getKey());
          continue;
        }
        // Redocly wants every property at each place; the other forms once for each response.
        boolean isNew = shared.add(response.getValue());
        List<String> derived = List.copyOf(DerivedExamples.of(schema).keySet());
        for (String each : isNew ? derived : derived.subList(0, 1)) {
          answer(operation.id(), response.getKey(), "application/json", each);
        }
      }
    }
  }

  private void answer(String id, String status, String mediaType, String example) throws Exception {
    accept = mediaType;
    call(id, "code=" + status.replace("XX", "03") + ", example=" + example);
    accept = "application/json";
  }

  private void everyRequestBody() throws Exception {
    for (Spec.Example example : Spec.examples()) {
      if (example.status().equals("request")) {
        Object body = Models.adapter(example.schema()).fromJson(example.value().toString());
        call(example.operationId(), "", teams -> sending(teams, body));
      }
    }
    call("createOrganizationTeam", "", teams -> sending(teams, NAMED_TEAM));
    call("updateTeam", "", teams -> sending(teams, NAMED_UPDATE));
    call("createTeamProject", "", teams -> sending(teams, NAMED_PROJECT));
  }

  private static ApiCall<?> sending(TeamsApi teams, Object body) {
    if (body instanceof NewTeam newTeam) {
      return teams.createOrganizationTeam(ORG, newTeam);
    }
    return body instanceof TeamUpdate update
        ? teams.updateTeam(ORG, TEAM, update)
        : teams.createTeamProject(ORG, TEAM, (NewProject) body);
  }

  private void everyParameter() throws Exception {
    call(
        "listOrganizationTeams",
        "",
        teams ->
            teams.listOrganizationTeams(
                ORG,
                OrganizationTeamsQuery.builder()
                    .cursor("100:1:0")
                    .perPage(100)
                    .query("slug:a slug:b")
                    .detailed(TeamDetail.BRIEF)
                    .build()));
    call(
        "getTeam",
        "",
        teams ->
            teams.getTeam(
                ORG,
                TEAM,
                TeamQuery.builder()
                    .expand(List.of(TeamExpansion.PROJECTS, TeamExpansion.EXTERNAL_TEAMS))
                    .collapse(List.of(TeamCollapse.ORGANIZATION))
                    .build()));
    call(
        "listTeamProjects",
        "",
        teams ->
            teams.listTeamProjects(
                ORG,
                TEAM,
                TeamProjectsQuery.builder()
                    .cursor("1:0:0")
                    .perPage(1)
                    .statsPeriod(StatsPeriod.FOURTEEN_DAYS)
                    .environment("production")
                    .build()));
    call(
        "getTeamStats",
        "",
        teams ->
            teams.getTeamStats(
                ORG,
                TEAM,
                TeamStatsQuery.builder()
                    .stat(Stat.RECEIVED)
                    .since(Instant.ofEpochSecond(1541455200))
                    .until(Instant.ofEpochSecond(1541538000))
                    .resolution(Resolution.ONE_HOUR)
                    .environment("production")
                    .build()));
  }

  private void call(String id, String wish) throws Exception {
    call(id, wish, Operations.ALL.get(id));
  }

  /** One call; what comes back must be what went over the wire. */
  private void call(String id, String wish, Function<TeamsApi, ApiCall<?>> operation)
      throws Exception {
    prefer = wish;
    try {
      var response = operation.apply(client.teams()).response();
      if (response.body() != null) {
        JsonNode schema =
            Spec.bodySchema(Spec.operation(id).node().at("/responses/" + response.status()));
        assertThat(JSON.readTree(Models.adapter(schema).toJson(response.body())))
            .as("%s, %s, decoded and encoded again", id, wish)
            .isEqualTo(JSON.readTree(answer));
      }
    } catch (SentryApiException e) {
      assertThat(e.body()).as("%s, %s, the body in the exception", id, wish).isEqualTo(answer);
    }
  }

  private Response wish(Interceptor.Chain chain) throws IOException {
    Request.Builder request = chain.request().newBuilder().header("Accept", accept);
    if (!prefer.isEmpty()) {
      request.header("Prefer", prefer);
    }
    return chain.proceed(request.build());
  }

  /** Counts what is on the wire, and refuses what Prism does not take from the spec. */
  private Response count(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    Response response = chain.proceed(request);
    answer = response.peekBody(Long.MAX_VALUE).string();
    assertThat(response.header("sl-violations")).as("%s, %s", request, prefer).isNull();
    assertThat(answer).as("%s, %s", request, prefer).doesNotContain("stoplight.io/prism/errors");
    if (prefer.startsWith("code=")) {
      assertThat(prefer).startsWith("code=" + response.code());
    }
    Spec.Operation operation =
        Spec.operations().stream()
            .filter(each -> each.matches(request.method(), request.url().encodedPath()))
            .findFirst()
            .orElseThrow();
    coverage.add(operation, request.url(), body(request), response.code(), json(answer, response));
    calls++;
    return response;
  }

  private static JsonNode body(Request request) throws IOException {
    if (request.body() == null) {
      return MissingNode.getInstance();
    }
    Buffer buffer = new Buffer();
    request.body().writeTo(buffer);
    return JSON.readTree(buffer.readUtf8());
  }

  /** An answer that is no JSON is a text to compare examples with. */
  private static JsonNode json(String answer, Response response) throws IOException {
    boolean isJson = response.header("Content-Type", "").startsWith("application/json");
    return isJson ? JSON.readTree(answer) : JSON.getNodeFactory().textNode(answer);
  }

  @Override
  public void close() {
    client.close();
  }
}
