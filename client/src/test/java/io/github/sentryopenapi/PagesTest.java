package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages forward and back, with limits, resumed and without waiting, on a list of seven teams. */
class PagesTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  @RegisterExtension final TestServer server = new TestServer();

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private PagedCall<Team> teams;

  @BeforeEach
  void serveSevenTeams() {
    server.answer(new SevenTeams());
    teams =
        server
            .teams()
            .listOrganizationTeams("org", OrganizationTeamsQuery.builder().perPage(2).build());
  }

  @Test
  void streamGivesAllItems() {
    assertThat(slugs(teams.stream().toList())).containsExactly("a", "b", "c", "d", "e", "f", "g");
    assertThat(asked).containsExactly("first", "2", "4", "6");
  }

  @Test
  void limitedStreamFetchesNoMoreThanItNeeds() {
    assertThat(slugs(teams.stream().limit(3).toList())).containsExactly("a", "b", "c");
    assertThat(asked).containsExactly("first", "2");
  }

  @Test
  void pagesKnowTheirNeighbours() {
    List<Page<Team>> pages = new ArrayList<>();
    teams.pages().forEach(pages::add);

    assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 2, 2, 1);
    assertThat(pages).extracting(Page::nextCursor).containsExactly("2", "4", "6", null);
    assertThat(pages).extracting(Page::previousCursor).containsExactly(null, "0", "2", "4");
    assertThat(pages).allMatch(page -> page.response().status() == 200);
  }

  @Test
  void textFormsAreShort() {
    Page<Team> page = teams.from("2").page();

    assertThat(page).hasToString("Page[2 items, nextCursor=4, previousCursor=0]");
    assertThat(page.response())
        .hasToString("ApiResponse[status=200, body=[Team[id=2, slug=c], Team[id=3, slug=d]]]");
  }

  @Test
  void walkOverPagesEnds() {
    Iterator<Page<Team>> pages = teams.maxPages(1).pages().iterator();
    pages.next();

    assertThat(pages.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(pages::next)
        .withMessage("there is no further page");
    assertThat(asked).containsExactly("first");
  }

  @Test
  void goesForwardAndBack() {
    Page<Team> first = teams.page();
    Page<Team> second = teams.from(first.nextCursor()).page();
    Page<Team> back = teams.from(second.previousCursor()).page();

    assertThat(slugs(second.items())).containsExactly("c", "d");
    assertThat(back.items()).isEqualTo(first.items());
    assertThat(asked).containsExactly("first", "2", "0");
  }

  @Test
  void resumesFromACursor() {
    assertThat(slugs(teams.from("4"))).containsExactly("e", "f", "g");
    assertThat(asked).containsExactly("4", "6");
  }

  @Test
  void stopsAtSoManyItems() {
    assertThat(slugs(teams.maxItems(3))).containsExactly("a", "b", "c");
    assertThat(slugs(teams.maxItems(4))).containsExactly("a", "b", "c", "d");
    assertThat(slugs(teams.maxItems(100))).hasSize(7);
    assertThat(asked).containsExactly("first", "2", "first", "2", "first", "2", "4", "6");
  }

  @Test
  void stopsAtSoManyPages() {
    assertThat(slugs(teams.maxPages(2))).containsExactly("a", "b", "c", "d");
    assertThat(asked).containsExactly("first", "2");
  }

  @Test
  void limitsAndOptionsHoldTogether() throws Exception {
    RequestOptions traced = RequestOptions.builder().header("X-Trace", "1").build();

    assertThat(slugs(teams.maxPages(3).withOptions(traced).maxItems(5).from("2")))
        .containsExactly("c", "d", "e", "f", "g");
    for (int i = 0; i < 3; i++) {
      assertThat(server.takeRequest().getHeader("X-Trace")).isEqualTo("1");
    }
  }

  @Test
  void fetchesOnePageWithoutWaiting() {
    assertThat(teams.from("2").pageAsync())
        .succeedsWithin(SOON)
        .satisfies(
            page -> {
              assertThat(slugs(page.items())).containsExactly("c", "d");
              assertThat(page.nextCursor()).isEqualTo("4");
            });
  }

  @Test
  void walksWithoutWaiting() {
    List<Team> walked = Collections.synchronizedList(new ArrayList<>());

    assertThat(teams.maxItems(6).forEachAsync(walked::add)).succeedsWithin(SOON);
    assertThat(slugs(walked)).containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(asked).containsExactly("first", "2", "4");
  }

  @Test
  void failureOfTheActionEndsTheWalk() {
    CompletableFuture<Void> walk =
        teams.forEachAsync(
            team -> {
              throw new IllegalStateException("full");
            });

    assertThat(walk)
        .failsWithin(SOON)
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isExactlyInstanceOf(IllegalStateException.class)
        .withMessage("full");
    assertThat(asked).containsExactly("first");
  }

  @Test
  void failureOfAPageEndsTheWalk() {
    assertThat(teams.from("broken").forEachAsync(team -> {}))
        .failsWithin(SOON)
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isExactlyInstanceOf(SentryApiException.class);
  }

  @Test
  void cancellingEndsTheWalk() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    List<String> walked = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<Void> walk =
        teams.forEachAsync(
            team -> {
              walked.add(team.slug());
              reached.countDown();
              await(cancelled);
            });
    await(reached);

    walk.cancel(true);
    cancelled.countDown();
    server.client().close(); // waits for nothing, but ends the walk's thread

    assertThat(walk).isCancelled();
    assertThat(walked).containsExactly("a");
  }

  @Test
  void cycleOfCursorsEndsInAnError() {
    assertThatExceptionOfType(SentryDecodingException.class)
        .isThrownBy(() -> teams.from("tick").forEach(team -> {}))
        .withMessageStartingWith(
            "200 with a Link header that names a page as the next one that was fetched before: GET"
                + " /api/0/organizations/org/teams/: cursor tick. The walk was stopped; it would"
                + " not end.");
    assertThat(asked).containsExactly("tick", "tock");
    assertThat(teams.from("tick").forEachAsync(team -> {}))
        .failsWithin(SOON)
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isExactlyInstanceOf(SentryDecodingException.class);
  }

  @Test
  void refusesBadArguments() {
    assertRefused("'cursor' must not be null", () -> teams.from(null));
    assertRefused("'cursor' must not be blank", () -> teams.from(" "));
    assertRefused("'items' must be at least 1, but was 0", () -> teams.maxItems(0));
    assertRefused("'pages' must be at least 1, but was -1", () -> teams.maxPages(-1));
    assertRefused("'action' must not be null", () -> teams.forEachAsync(null));
    assertRefused("'options' must not be null", () -> teams.withOptions(null));
  }

  private static void assertRefused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private static List<String> slugs(Iterable<Team> teams) {
    List<String> slugs = new ArrayList<>();
    teams.forEach(each -> slugs.add(each.slug()));
    return slugs;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Teams a to g, two a page; a cursor is the index of the page's first. */
  private final class SevenTeams extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) {
      String cursor = request.getRequestUrl().queryParameter("cursor");
      asked.add(cursor == null ? "first" : cursor);
      if ("broken".equals(cursor)) {
        return new MockResponse().setResponseCode(500);
      }
      if ("tick".equals(cursor) || "tock".equals(cursor)) {
        return page(0, link("next", true, cursor.equals("tick") ? "tock" : "tick"));
      }
      int from = cursor == null ? 0 : Integer.parseInt(cursor);
      return page(
          from,
          link("previous", from > 0, Integer.toString(Math.max(0, from - 2)))
              + ", "
              + link("next", from + 2 < 7, Integer.toString(from + 2)));
    }

    private static MockResponse page(int from, String link) {
      List<String> teams = new ArrayList<>();
      for (int i = from; i < Math.min(7, from + 2); i++) {
        teams.add("{\"id\":\"%d\",\"slug\":\"%c\"}".formatted(i, 'a' + i));
      }
      return new MockResponse().setHeader("Link", link).setBody(teams.toString());
    }

    private static String link(String relation, boolean results, String cursor) {
      return "<x>; rel=\"%s\"; results=\"%s\"; cursor=\"%s\"".formatted(relation, results, cursor);
    }
  }
}
