package io.github.sentryopenapi.contract;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.ApiResponse;
import io.github.sentryopenapi.Page;
import io.github.sentryopenapi.PagedCall;
import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryDecodingException;
import io.github.sentryopenapi.SentryException;
import io.github.sentryopenapi.SentryNotFoundException;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.StatsPeriod;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamDetail;
import io.github.sentryopenapi.api.TeamExpansion;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamProjectsQuery;
import io.github.sentryopenapi.api.TeamsApi.TeamQuery;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Where a server that speaks Sentry's API and the spec disagree: calls it through a Prism that
 * checks what passes, and reports. Reads only, unless SENTRY_ALLOW_WRITES is {@code true}.
 */
public final class Conformance {
  private static final List<String> NEEDED =
      List.of("SENTRY_URL", "SENTRY_AUTH_TOKEN", "SENTRY_ORG");

  private final TeamsApi teams;
  private final String org;
  private final ConformanceReport report;

  private Conformance(TeamsApi teams, String org, ConformanceReport report) {
    this.teams = teams;
    this.org = org;
    this.report = report;
  }

  /** Exits with 1 if a call got no answer, or none succeeded; not because of disagreements. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> missing =
        NEEDED.stream().filter(each -> System.getenv().getOrDefault(each, "").isBlank()).toList();
    if (!missing.isEmpty()) {
      out.println(missing(missing));
      System.exit(1);
    }
    ConformanceReport report;
    try {
      report = run(System.getenv());
    } catch (IllegalArgumentException | IllegalStateException e) {
      out.println(e.getMessage());
      System.exit(1);
      return;
    }
    Path file = Path.of("target", "conformance.md");
    Files.writeString(file, report.toString());
    out.println(report);
    out.println("Written to " + file.toAbsolutePath());
    System.exit(report.isComplete() ? 0 : 1);
  }

  static String missing(List<String> names) {
    return "Conformance needs the server, a token and an organization of it in the environment; set"
        + " "
        + String.join(" and ", names)
        + ".";
  }

  static ConformanceReport run(Map<String, String> environment) {
    String url = environment.get("SENTRY_URL");
    String token = environment.get("SENTRY_AUTH_TOKEN");
    HttpUrl server = HttpUrl.get(url.endsWith("/") ? url : url + "/");
    ConformanceReport report = new ConformanceReport(server.toString(), token);
    try (Prism prism = Prism.proxy(Spec.FILE, server.toString())) {
      SentryClient.Builder builder =
          SentryClient.builder()
              .baseUrl(server.toString())
              .authToken(token)
              .httpClient(
                  new OkHttpClient.Builder()
                      .addInterceptor(
                          new ConformanceProbe(server, HttpUrl.get(prism.url()), report))
                      .build())
              .unknownValueListener(
                  (path, value) ->
                      report.disagreement(
                          "not in the spec", path + " = " + shortened(value.json())));
      if (environment.getOrDefault("SENTRY_ALLOW_HTTP", "").equals("true")) {
        builder.allowHttp(server.host());
      }
      try (SentryClient client = builder.build()) {
        Conformance conformance =
            new Conformance(client.teams(), environment.get("SENTRY_ORG"), report);
        conformance.read(environment.get("SENTRY_TEAM"));
        if (environment.getOrDefault("SENTRY_ALLOW_WRITES", "").equals("true")) {
          conformance.write();
        }
      }
    }
    return report;
  }

  private void read(String wanted) {
    List<Team> found = call("listOrganizationTeams", teams.listOrganizationTeams(org));
    call(
        "listOrganizationTeams, detailed=0",
        teams.listOrganizationTeams(
            org, OrganizationTeamsQuery.builder().detailed(TeamDetail.BRIEF).build()));
    pages(teams.listOrganizationTeams(org, OrganizationTeamsQuery.builder().perPage(1).build()));
    String team = wanted != null ? wanted : first(found);
    if (team == null) {
      report.call("operations on a team", "not called: no team is to be seen; set SENTRY_TEAM");
      return;
    }
    call("getTeam", teams.getTeam(org, team));
    call(
        "getTeam, expanded",
        teams.getTeam(
            org,
            team,
            TeamQuery.builder()
                .expand(List.of(TeamExpansion.PROJECTS, TeamExpansion.EXTERNAL_TEAMS))
                .build()));
    call("listTeamProjects", teams.listTeamProjects(org, team));
    call(
        "listTeamProjects, statsPeriod=24h",
        teams.listTeamProjects(
            org,
            team,
            TeamProjectsQuery.builder().statsPeriod(StatsPeriod.TWENTY_FOUR_HOURS).build()));
    call("getTeamStats", teams.getTeamStats(org, team));
  }

  /** With pages of one item: that they are so, that the second is another, and what leads to it. */
  private void pages(PagedCall<Team> call) {
    String name = "listOrganizationTeams, per_page=1";
    try {
      Page<Team> page = call.page();
      report.success(name, "a page of " + page.items().size());
      if (page.items().size() > 1) {
        report.disagreement(name, "a page of " + page.items().size() + " items");
      }
      if (page.response().headers().get("Link") == null) {
        report.disagreement(name, "no Link header");
      }
      if (page.nextCursor() == null) {
        report.observation(name + ": there is no second page");
        return;
      }
      List<Team> second = call.from(page.nextCursor()).page().items();
      report.observation(name + ": the cursor of the second page is '" + page.nextCursor() + "'");
      if (Objects.equals(first(second), first(page.items()))) {
        report.disagreement(name, "the second page is the first");
      }
    } catch (SentryApiException | SentryDecodingException e) {
      report.call(name, e.getMessage());
    } catch (SentryException e) {
      report.failure(name, e.getMessage());
    }
  }

  /**
   * Creates a team of its own, renames it and deletes it. No project is created: none of these
   * operations could delete it again.
   */
  private void write() {
    String slug = "conformance-" + UUID.randomUUID().toString().substring(0, 8);
    try {
      call(
          "createOrganizationTeam",
          teams.createOrganizationTeam(org, NewTeam.builder().name(slug).slug(slug).build()));
      call(
          "updateTeam",
          teams.updateTeam(
              org, slug, TeamUpdate.builder().name(slug + " renamed").slug(slug).build()));
    } finally {
      // Whatever became of the first call: it may have reached the server.
      delete(slug);
      report.call("createTeamProject", "not called: a project could not be deleted again");
      report.observation("the throw-away team was '" + slug + "'");
    }
  }

  private void delete(String slug) {
    try {
      report.success("deleteTeam", String.valueOf(teams.deleteTeam(org, slug).response().status()));
    } catch (SentryNotFoundException e) {
      report.call("deleteTeam", "there was no team to delete");
    } catch (SentryException e) {
      report.failure("deleteTeam", "delete the team '" + slug + "' by hand: " + e.getMessage());
    }
  }

  private <T> T call(String name, ApiCall<T> call) {
    try {
      ApiResponse<T> response = call.response();
      report.success(name, String.valueOf(response.status()));
      return response.body();
    } catch (SentryApiException e) {
      if (!ConformanceProbe.isPrisms(e.headers())) {
        report.call(name, e.getMessage());
      } else if (e.body().contains("stoplight.io/prism/errors#VIOLATIONS")) {
        report.call(name, "answered, but not as the spec says");
      } else {
        report.failure(name, e.getMessage());
      }
    } catch (SentryDecodingException e) {
      report.call(name, e.getMessage());
    } catch (SentryException e) {
      report.failure(name, e.getMessage());
    }
    return null;
  }

  private static String first(List<Team> teams) {
    return teams == null || teams.isEmpty() ? null : teams.get(0).slug();
  }

  private static String shortened(String json) {
    return json.length() <= 40 ? json : json.substring(0, 40) + "…";
  }
}
