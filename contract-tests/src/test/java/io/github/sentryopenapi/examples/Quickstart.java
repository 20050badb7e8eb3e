package io.github.sentryopenapi.examples;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.ApiResponse;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryException;
import io.github.sentryopenapi.SentryNotFoundException;
import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.contract.Prism;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Makes all eight calls against a mock of the spec and prints what happened. With SENTRY_AUTH_TOKEN
 * and SENTRY_ORG set it makes only those that read, against the real server.
 */
public final class Quickstart {
  private final PrintStream out;
  private final TeamsApi teams;
  private final String org;
  private int calls;

  private Quickstart(PrintStream out, TeamsApi teams, String org) {
    this.out = out;
    this.teams = teams;
    this.org = org;
  }

  /** Exits with 1 when a call fails that should not. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      run(System.getenv(), out);
    } catch (SentryException e) {
      out.println();
      out.println("  Failed. " + e.getMessage());
      System.exit(1);
    }
  }

  static void run(Map<String, String> environment, PrintStream out) {
    String token = environment.get("SENTRY_AUTH_TOKEN");
    String org = environment.get("SENTRY_ORG");
    if (token == null || org == null) {
      mocked(out);
    } else {
      real(out, token, org, environment.getOrDefault("SENTRY_URL", "https://sentry.io/"));
    }
  }

  private static void mocked(PrintStream out) {
    long start = System.nanoTime();
    try (Prism prism = Prism.start()) {
      out.println();
      out.println(
          "Prism mocks the spec at " + prism.url() + " (ready after " + since(start) + ").");
      out.println("Set SENTRY_AUTH_TOKEN and SENTRY_ORG to read from a real server instead.");
      OkHttpClient http =
          new OkHttpClient.Builder().addInterceptor(Quickstart::asServersAnswer).build();
      try (SentryClient sentry =
          SentryClient.builder()
              .baseUrl(prism.url())
              .authToken("any-token")
              .httpClient(http)
              .build()) {
        Quickstart quickstart =
            new Quickstart(out, sentry.teams(), "the-interstellar-jurisdiction");
        quickstart.readAndWrite("ancient-gabelers");
        quickstart.summary(start);
      }
    }
  }

  private static void real(PrintStream out, String token, String org, String url) {
    long start = System.nanoTime();
    out.println();
    out.println(
        "Real server " + url + ", organization " + org + ": only calls that read are made.");
    try (SentryClient sentry = SentryClient.builder().baseUrl(url).authToken(token).build()) {
      Quickstart quickstart = new Quickstart(out, sentry.teams(), org);
      quickstart.read();
      quickstart.summary(start);
    }
  }

  /** The mock answers with the lowest status that is declared; servers create with 201. */
  private static Response asServersAnswer(Interceptor.Chain chain) throws IOException {
    String prefer =
        switch (chain.request().method()) {
          case "POST" -> "code=201";
          case "DELETE" -> "code=204";
          default -> "code=200";
        };
    boolean missing = chain.request().url().pathSegments().contains("no-such-team");
    return chain.proceed(
        chain.request().newBuilder().header("Prefer", missing ? "code=404" : prefer).build());
  }

  private void readAndWrite(String slug) {
    list();
    NewTeam newTeam = NewTeam.builder().name("Ancient Gabelers").slug(slug).build();
    show(teams.createOrganizationTeam(org, newTeam), team -> "created " + describe(team));
    show(teams.getTeam(org, slug), Quickstart::describe);
    TeamUpdate update = TeamUpdate.builder().name("The Inflated Philosophers").build();
    show(teams.updateTeam(org, slug, update), team -> "now " + describe(team));
    NewProject newProject =
        NewProject.builder().name("The Spoiled Yoghurt").slug("the-spoiled-yoghurt").build();
    show(
        teams.createTeamProject(org, slug, newProject),
        project -> "created project " + project.slug() + ", id " + project.id());
    projectsAndStats(slug);
    show(teams.deleteTeam(org, slug), nothing -> "scheduled for deletion");
    missing();
  }

  private void read() {
    List<Team> found = list();
    if (!found.isEmpty()) {
      String slug = found.get(0).slug();
      show(teams.getTeam(org, slug), Quickstart::describe);
      projectsAndStats(slug);
    }
    missing();
  }

  private List<Team> list() {
    return show(
        teams.listOrganizationTeams(org),
        page -> page.size() + " on the first page: " + slugs(page));
  }

  private void projectsAndStats(String slug) {
    Report.table(
        out, show(teams.listTeamProjects(org, slug), page -> page.size() + " on the first page"));
    Report.chart(out, show(teams.getTeamStats(org, slug), points -> points.size() + " points"));
  }

  /** How a caller tells a missing team from other failures. */
  private void missing() {
    try {
      teams.getTeam(org, "no-such-team").execute();
    } catch (SentryNotFoundException e) {
      out.println();
      out.println("  A team that is not there, as the caller catches it:");
      out.println("      " + e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private <T> T show(ApiCall<T> call, Function<T, String> describe) {
    String[] methodAndUrl = call.toString().split(" ");
    out.println();
    out.println("  " + methodAndUrl[0] + " " + HttpUrl.get(methodAndUrl[1]).encodedPath());
    long start = System.nanoTime();
    ApiResponse<T> response = call.response();
    calls++;
    out.println(
        "      "
            + response.status()
            + " after "
            + since(start)
            + ": "
            + describe.apply(response.body()));
    return response.body();
  }

  private static String describe(Team team) {
    return team.slug() + ", named " + team.name() + ", members: " + team.memberCount();
  }

  private static String slugs(List<Team> page) {
    List<String> slugs = new ArrayList<>();
    page.stream().limit(5).forEach(team -> slugs.add(team.slug()));
    return String.join(", ", slugs) + (page.size() > 5 ? ", …" : "");
  }

  private void summary(long start) {
    out.println();
    out.println("  " + calls + " calls in " + since(start) + ".");
    out.println();
  }

  private static String since(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
  }
}
