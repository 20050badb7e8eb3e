package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class PacerLaneTest {
  private final FakeTime time = new FakeTime();
  private final PacerLane lane = new PacerLane(time);

  @Test
  void cancelledCallsLeaveTheQueue() throws Exception {
    lane.queue();
    lane.end(answer("X-Sentry-Rate-Limit-ConcurrentLimit", "1"));
    CompletableFuture<Void> first = lane.queue();
    CompletableFuture<Void> second = lane.queue();
    CompletableFuture<Void> third = lane.queue();

    assertThat(first).isDone();
    second.cancel(false);
    lane.end(null);

    assertThat(third).isCompleted();
  }

  @Test
  void callCancelledWhileItIsLetGoGivesItsPlaceBack() {
    lane.queue();
    lane.end(answer("X-Sentry-Rate-Limit-ConcurrentLimit", "1"));
    lane.queue();
    CompletableFuture<Void> first = lane.queue();
    CompletableFuture<Void> second = lane.queue();
    CompletableFuture<Void> third = lane.queue();
    first.thenRun(() -> second.cancel(false));

    lane.end(
        answer(
            "X-Sentry-Rate-Limit-ConcurrentLimit",
            "2",
            "X-Sentry-Rate-Limit-Remaining",
            "3",
            "X-Sentry-Rate-Limit-Reset",
            reset(7)));

    assertThat(third).isCompleted();
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void limitOfZeroIsNone() {
    lane.queue();
    lane.end(
        answer(
            "X-Sentry-Rate-Limit-ConcurrentLimit",
            "0",
            "X-Sentry-Rate-Limit-Limit",
            "0",
            "X-Sentry-Rate-Limit-Remaining",
            "0",
            "X-Sentry-Rate-Limit-Reset",
            reset(7)));
    time.pass(Duration.ofSeconds(8));

    assertThat(lane.queue()).isCompleted();
  }

  @Test
  void callsUnderWayCountForTheNewWindow() {
    for (int i = 0; i < 3; i++) {
      lane.queue();
    }
    // Two are still under way, and may not be counted in the two that are left.
    lane.end(answer("X-Sentry-Rate-Limit-Remaining", "2", "X-Sentry-Rate-Limit-Reset", reset(7)));

    assertThat(lane.blockedUntil()).isEqualTo(time.now().plusSeconds(7));
  }

  @Test
  void answerOfAnOlderWindowChangesNothing() {
    lane.queue();
    lane.queue();
    lane.end(answer("X-Sentry-Rate-Limit-Remaining", "9", "X-Sentry-Rate-Limit-Reset", reset(9)));
    lane.end(answer("X-Sentry-Rate-Limit-Remaining", "0", "X-Sentry-Rate-Limit-Reset", reset(3)));

    assertThat(lane.blockedUntil()).isNull();
  }

  @Test
  void earliestEndOfAWindowThatAnAnswerNamesCounts() {
    lane.queue();
    lane.queue();
    lane.end(answer("X-Sentry-Rate-Limit-Remaining", "0", "X-Sentry-Rate-Limit-Reset", reset(7)));
    Instant end = time.now().plusSeconds(7);
    time.pass(Duration.ofMillis(900));
    // The same second by the server's date, and the same window.
    lane.end(answer("X-Sentry-Rate-Limit-Remaining", "0", "X-Sentry-Rate-Limit-Reset", reset(7)));

    assertThat(lane.blockedUntil()).isEqualTo(end);
  }

  @Test
  void lateAnswerDoesNotBringBackAWindowThatIsOver() {
    lane.queue();
    lane.queue();
    lane.end(answer("X-Sentry-Rate-Limit-Remaining", "0", "X-Sentry-Rate-Limit-Reset", reset(7)));
    time.pass(Duration.ofSeconds(7));
    assertThat(lane.blockedUntil()).isNull();
    lane.end(answer("X-Sentry-Rate-Limit-Remaining", "0", "X-Sentry-Rate-Limit-Reset", reset(7)));

    assertThat(lane.blockedUntil()).isNull();
  }

  @Test
  void callsUnderWayWhenAWindowEndsCountForTheNext() {
    for (int i = 0; i < 3; i++) {
      lane.queue();
    }
    lane.end(
        answer(
            "X-Sentry-Rate-Limit-Limit",
            "3",
            "X-Sentry-Rate-Limit-Remaining",
            "0",
            "X-Sentry-Rate-Limit-Reset",
            reset(7)));
    time.pass(Duration.ofSeconds(7));

    assertThat(lane.queue()).isCompleted();
    assertThat(lane.queue()).isNotDone(); // two may yet be counted, and one has gone
  }

  @Test
  void callsWithoutAnAnswerDoNotBlockForEver() {
    lane.queue();
    lane.end(
        answer(
            "X-Sentry-Rate-Limit-Limit",
            "1",
            "X-Sentry-Rate-Limit-Remaining",
            "0",
            "X-Sentry-Rate-Limit-Reset",
            reset(7)));
    time.pass(Duration.ofSeconds(8));
    CompletableFuture<Void> lost = lane.queue();
    CompletableFuture<Void> next = lane.queue();

    assertThat(lost).isCompleted();
    assertThat(next).isNotDone();
    lane.end(null);
    assertThat(next).isCompleted();
  }

  private static String reset(long seconds) {
    return Long.toString(1_541_541_600 + seconds);
  }

  private static Response answer(String... headers) {
    return new Response.Builder()
        .request(new Request.Builder().url("https://sentry.io/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("")
        .headers(Headers.of(headers))
        .header("Date", "Tue, 06 Nov 2018 22:00:00 GMT")
        .build();
  }
}
