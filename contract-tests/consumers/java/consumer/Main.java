package consumer;

import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.ApiResponse;
import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.ModelAdapters;
import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Resolution;
import io.github.sentryopenapi.api.StatPoint;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.api.TeamsApi.TeamStatsQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import retrofit2.Invocation;

/** Calls everything once and prints what came of it; run.mjs compares that. */
public final class Main {
  private static final String ORG = "org";
  private static final String TEAM = "team";

  private Main() {}

  public static void main(String[] args) throws Exception {
    try (SentryClient sentry = client(args[0]).build()) {
      callEverything(sentry.teams());
      fail(sentry.teams());
    }
    try (SentryClient sentry = client(args[0]).httpClient(telling()).build()) {
      sentry.teams().getTeam(ORG, TEAM).execute();
    }
    Moshi moshi = new Moshi.Builder().add(new ModelAdapters()).build();
    Team team = Team.builder().id("1").slug("by-hand").build();
    System.out.println("ModelAdapters " + moshi.adapter(Team.class).toJson(team));
    System.out.println("module " + SentryClient.class.getModule().getName());
    System.out.println("OkHttp in " + jarOf(OkHttpClient.class));
  }

  private static SentryClient.Builder client(String url) {
    return SentryClient.builder().baseUrl(url).authToken("not-a-real-token");
  }

  private static void callEverything(TeamsApi teams) throws Exception {
    List<String> slugs = new ArrayList<>();
    for (Team each : teams.listOrganizationTeams(ORG)) {
      slugs.add(each.slug());
    }
    System.out.println("listOrganizationTeams " + slugs);

    ApiResponse<Team> created =
        teams.createOrganizationTeam(ORG, NewTeam.builder().slug("new").build()).response();
    System.out.println("createOrganizationTeam " + created.status() + " " + created.body().slug());

    Team team = teams.getTeam(ORG, TEAM).execute();
    System.out.println("getTeam " + team.slug() + " " + team.memberCount());

    TeamUpdate update = TeamUpdate.builder().slug("renamed").build();
    System.out.println("updateTeam " + teams.updateTeam(ORG, TEAM, update).execute().slug());

    System.out.println("deleteTeam " + teams.deleteTeam(ORG, TEAM).response().status());

    List<Project> projects = teams.listTeamProjects(ORG, TEAM).execute();
    System.out.println("listTeamProjects " + projects.get(0).slug());

    NewProject newProject = NewProject.builder().name("New").slug("new-project").build();
    Project project = teams.createTeamProject(ORG, TEAM, newProject).execute();
    System.out.println("createTeamProject " + project.slug());

    TeamStatsQuery daily = TeamStatsQuery.builder().resolution(Resolution.ONE_DAY).build();
    StatPoint point = teams.getTeamStats(ORG, TEAM, daily).execute().get(0);
    System.out.println("getTeamStats " + point.timestamp() + " " + point.count());

    Team later = teams.getTeam(ORG, TEAM).executeAsync().get(10, TimeUnit.SECONDS);
    System.out.println("executeAsync " + later.slug());
  }

  private static void fail(TeamsApi teams) {
    try {
      teams.getTeam(ORG, "nobody").execute();
    } catch (SentryApiException e) {
      System.out.println(e.getClass().getName() + " " + e.status() + " " + e.detail());
    }
  }

  /** An HTTP client of the user's own that sees which operation a request is made by. */
  private static OkHttpClient telling() {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              Invocation invocation = chain.request().tag(Invocation.class);
              System.out.println("interceptor " + invocation.method().getName());
              return chain.proceed(chain.request());
            })
        .build();
  }

  private static String jarOf(Class<?> type) {
    String location = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
