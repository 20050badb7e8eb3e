package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(20)
class DeadlinesTest {
  private static final Executor THREADS = task -> new Thread(task).start();
  private static final long LATENESS_MILLIS = 900;

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void shortTimeIsKeptWhileALongOneIsWatched() throws Exception {
    silent(2);
    CompletableFuture<Long> patient = timeToTheEnd(Duration.ofSeconds(3));
    server.takeRequest();

    long hasty = timeToTheEnd(Duration.ofMillis(150)).get(5, TimeUnit.SECONDS);

    assertThat(hasty).isBetween(150L, 150 + LATENESS_MILLIS);
    assertThat(patient).isNotDone();
    assertThat(patient.get(5, TimeUnit.SECONDS)).isBetween(3_000L, 3_000 + LATENESS_MILLIS);
  }

  @Test
  void eachRunEndsAtItsTime() throws Exception {
    List<Integer> times = List.of(2_300, 200, 1_100, 700, 1_900, 100);
    silent(times.size());
    List<CompletableFuture<Long>> ends = new ArrayList<>();
    for (int each : times) {
      ends.add(timeToTheEnd(Duration.ofMillis(each)));
    }

    for (int i = 0; i < times.size(); i++) {
      long expected = times.get(i);
      assertThat(ends.get(i).get(5, TimeUnit.SECONDS))
          .isBetween(expected, expected + LATENESS_MILLIS);
    }
  }

  @Test
  void runsAreWatchedAgainAfterNoneWas() throws Exception {
    silent(2);
    timeToTheEnd(Duration.ofMillis(100)).get(5, TimeUnit.SECONDS);
    Thread.sleep(1_200); // more than a tick

    assertThat(timeToTheEnd(Duration.ofMillis(100)).get(5, TimeUnit.SECONDS))
        .isBetween(100L, 100 + LATENESS_MILLIS);
  }

  @Test
  void makingTheHttpClientIsNotTheFirstCallsTime() {
    server.answer(
        new MockResponse().setBody(TestServer.TEAM).setHeadersDelay(1_100, TimeUnit.MILLISECONDS));
    Lazy<OkHttpClient> http =
        new Lazy<>(
            () -> {
              LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
              return new OkHttpClient();
            });
    Request request = new Request.Builder().url(server.url("/api/0/")).build();

    assertThat(
            new HttpApiCall<>(
                    TestServer.transport(http),
                    request,
                    RequestOptions.builder().callTimeout(Duration.ofMillis(1_500)).build(),
                    RawRequest.READER)
                .execute())
        .isEqualTo(new RawJson(TestServer.TEAM));
  }

  private void silent(int answers) {
    for (int i = 0; i < answers; i++) {
      server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    }
  }

  /** How many milliseconds a call ran that has so much time, and no answer. */
  private CompletableFuture<Long> timeToTheEnd(Duration timeout) {
    RequestOptions options = RequestOptions.builder().callTimeout(timeout).build();
    ApiCall<Team> call = server.teams().getTeam("org", "team").withOptions(options);
    return CompletableFuture.supplyAsync(
        () -> {
          long start = System.nanoTime();
          assertThatThrownBy(call::execute).isInstanceOf(SentryTimeoutException.class);
          return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        },
        THREADS);
  }
}
