package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpPagedCallTest {
  private static final String PATH = "/api/0/organizations/org/teams/";

  @RegisterExtension final TestServer server = new TestServer();

  /** Stands for what the server takes for its own name; nobody may ask there. */
  @RegisterExtension final TestServer linked = new TestServer();

  @Test
  void walksAllPages() throws Exception {
    page("2:1:0", true, "a", "b");
    page("2:2:0", true, "c", "d");
    page("2:3:0", false, "e");

    assertThat(slugs(teams())).containsExactly("a", "b", "c", "d", "e");
    assertThat(server.takeRequest().getPath()).isEqualTo(PATH);
    assertThat(server.takeRequest().getPath()).isEqualTo(PATH + "?cursor=2%3A1%3A0");
    assertThat(server.takeRequest().getPath()).isEqualTo(PATH + "?cursor=2%3A2%3A0");
    assertThat(server.requestCount()).isEqualTo(3);
    assertThat(linked.requestCount()).isZero();
  }

  @Test
  void keepsTheOtherParametersAndEncodesTheCursor() throws Exception {
    page("cD1hcGk= &+/", true, "a");
    page("x", false);
    OrganizationTeamsQuery query =
        OrganizationTeamsQuery.builder().cursor("0:0:0").perPage(1).query("a b").build();

    assertThat(slugs(server.teams().listOrganizationTeams("org", query))).containsExactly("a");
    assertThat(server.takeRequest().getPath())
        .isEqualTo(PATH + "?cursor=0%3A0%3A0&per_page=1&query=a%20b");
    assertThat(server.takeRequest().getRequestUrl())
        .satisfies(
            url -> {
              assertThat(url.queryParameterNames())
                  .containsExactlyInAnyOrder("cursor", "per_page", "query");
              assertThat(url.queryParameterValues("cursor")).containsExactly("cD1hcGk= &+/");
              assertThat(url.queryParameter("query")).isEqualTo("a b");
            });
  }

  @Test
  void emptyFirstPageIsTheEnd() {
    page("100:1:0", false);

    assertThat(teams()).isEmpty();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void emptyPageInTheMiddleIsNotTheEnd() {
    page("1", true, "a");
    page("2", true);
    page("3", true);
    page("4", false, "b");

    assertThat(slugs(teams())).containsExactly("a", "b");
  }

  @Test
  void noLinkHeaderMeansOnePage() {
    server.answer(200, json("a"));

    assertThat(slugs(teams())).containsExactly("a");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void executeAnswersWithOnePage() {
    page("1", true, "a", "b");
    ApiResponse<List<Team>> response = teams().response();

    assertThat(response.body()).extracting(Team::slug).containsExactly("a", "b");
    assertThat(response.headers().get("Link")).contains("cursor=\"1\"");
    page("1", true, "a");
    assertThat(teams().execute()).extracting(Team::slug).containsExactly("a");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void eachIteratorStartsAnew() {
    PagedCall<Team> teams = teams();
    for (int i = 0; i < 2; i++) {
      page("1", true, "a");
      page("2", false, "b");
      assertThat(slugs(teams)).containsExactly("a", "b");
    }
  }

  @Test
  void fetchesAPageOnlyWhenTheOneBeforeIsUsedUp() {
    page("1", true, "a", "b");
    page("2", false, "c");
    Iterator<Team> teams = teams().iterator();
    assertThat(server.requestCount()).isZero();

    teams.next();
    assertThat(teams.hasNext()).isTrue();
    teams.next();
    assertThat(server.requestCount()).isEqualTo(1);

    assertThat(teams.hasNext()).isTrue();
    assertThat(server.requestCount()).isEqualTo(2);
    assertThat(teams.next().slug()).isEqualTo("c");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(teams::next)
        .withMessage("there is no further page");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void failedPageCanBeTriedAgain() {
    page("1", true, "a");
    server.answer(502, "");
    page("2", false, "b");
    Iterator<Team> teams = teams().iterator();
    teams.next();

    assertThatExceptionOfType(SentryApiException.class)
        .isThrownBy(teams::hasNext)
        .withMessage(
            "502 Bad Gateway: GET /api/0/organizations/org/teams/: (empty body). The server has a"
                + " problem; try again later."
                + Answers.see("status-5xx"));
    assertThat(teams.next().slug()).isEqualTo("b");
    assertThat(teams.hasNext()).isFalse();
  }

  @Test
  void cancellingAWalkCancelsTheFetchUnderWay() throws Exception {
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    HttpPagedCall<Team> teams = (HttpPagedCall<Team>) server.teams().listOrganizationTeams("org");
    CompletableFuture<Void> walk = teams.forEachAsync(team -> {});
    server.takeRequest();
    Call fetch = teams.transport.http().dispatcher().runningCalls().get(0);

    walk.cancel(false);

    assertThat(fetch.isCanceled()).isTrue();
  }

  @Test
  void pageThatNamesItselfAsTheNextEndsInAnError() {
    page("1", true, "a");
    page("1", true, "a");
    Iterator<Team> teams = teams().iterator();
    teams.next();

    assertThatExceptionOfType(SentryDecodingException.class)
        .isThrownBy(teams::hasNext)
        .withMessage(
            "200 with a Link header that names a page as the next one that was fetched before: GET"
                + " /api/0/organizations/org/teams/: cursor 1. The walk was stopped; it would not"
                + " end."
                + Answers.see("cursor-loop"))
        .satisfies(
            thrown -> {
              assertThat(thrown.status()).isEqualTo(200);
              assertThat(thrown.headers().get("Link")).contains("cursor=\"1\"");
              assertThat(thrown.body()).isEmpty();
            });
    assertThat(server.requestCount()).isEqualTo(2);
  }

  private PagedCall<Team> teams() {
    return server.teams().listOrganizationTeams("org");
  }

  private static List<String> slugs(Iterable<Team> teams) {
    List<String> slugs = new ArrayList<>();
    teams.forEach(each -> slugs.add(each.slug()));
    return slugs;
  }

  /** A page as servers send it: both links are always there, and results decides. */
  private void page(String next, boolean hasNext, String... slugs) {
    String link =
        """
        <%1$s?&cursor=0:-1:1>; rel="previous"; results="true"; cursor="0:-1:1", \
        <%1$s?&cursor=%2$s>; rel="next"; results="%3$s"; cursor="%2$s\"\
        """
            .formatted(linked.url(PATH), next, hasNext);
    server.answer(new MockResponse().setHeader("Link", link).setBody(json(slugs)));
  }

  private static String json(String... slugs) {
    List<String> teams = new ArrayList<>();
    for (String each : slugs) {
      teams.add("{\"id\":\"1\",\"slug\":\"" + each + "\"}");
    }
    return teams.toString();
  }
}
