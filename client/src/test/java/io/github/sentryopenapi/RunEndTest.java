package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What else than an answer ends a run: an interrupt, closing, cancelling, a queue that is full. */
class RunEndTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void interruptEndsTheWaitAndIsKept() throws Exception {
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    SentryClient patient = server.newClient().maxTries(2).build();
    server.answer(new MockResponse().setResponseCode(503).setHeader("Retry-After", "30"));
    Thread caller =
        new Thread(
            () -> {
              ended.complete(
                  catchThrowableOfType(
                      SentryTransportException.class,
                      () -> patient.teams().getTeam("org", "team").execute()));
              flag.complete(Thread.currentThread().isInterrupted());
            });
    caller.start();
    server.takeRequest();
    awaitWaiting(caller);

    caller.interrupt();

    assertThat(ended.get(2, TimeUnit.SECONDS)).hasMessageContaining("interrupted");
    assertThat(flag.get(2, TimeUnit.SECONDS)).isTrue();
    patient.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void closingEndsTheWait(boolean async) throws Exception {
    SentryClient patient = server.newClient().maxTries(2).build();
    server.answer(new MockResponse().setResponseCode(503).setHeader("Retry-After", "30"));
    ApiCall<Team> call = patient.teams().getTeam("org", "team");
    CompletableFuture<Team> future =
        async ? call.executeAsync() : CompletableFuture.supplyAsync(call::execute);
    server.takeRequest();

    patient.close();

    assertThat(future)
        .failsWithin(Duration.ofSeconds(2))
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isExactlyInstanceOf(SentryTransportException.class)
        .withMessageContaining("cancelled");
  }

  @Test
  void asynchronousWaitHoldsNoThreadAndCancellingEndsIt() throws Exception {
    SentryClient patient = server.newClient().maxTries(2).build();
    server.answer(new MockResponse().setResponseCode(503).setHeader("Retry-After", "30"));
    CompletableFuture<Team> future = patient.teams().getTeam("org", "team").executeAsync();
    server.takeRequest();

    assertThat(future.cancel(true)).isTrue();

    assertThat(server.requestCount()).isEqualTo(1);
    patient.close();
  }

  @Test
  void timingTheFutureOutCancelsTheHttpCall() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    OkHttpClient http = listening(cancelled);
    SentryClient listening = server.newClient().httpClient(http).build();
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

    listening.teams().getTeam("org", "team").executeAsync().orTimeout(50, TimeUnit.MILLISECONDS);

    assertThat(cancelled.await(2, TimeUnit.SECONDS)).isTrue();
    listening.close();
    http.dispatcher().executorService().shutdown();
  }

  @Test
  void callThatEndedIsNotCancelled() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    OkHttpClient http = listening(cancelled);
    SentryClient listening = server.newClient().httpClient(http).build();
    server.answer(200, TestServer.TEAM);

    CompletableFuture<Team> future = listening.teams().getTeam("org", "team").executeAsync();

    assertThat(future).succeedsWithin(Duration.ofSeconds(2));
    assertThat(cancelled.getCount()).isEqualTo(1);
    listening.close();
    http.dispatcher().executorService().shutdown();
  }

  @Test
  void asynchronousCallInAFullQueueEndsInTime() {
    OkHttpClient http = new OkHttpClient();
    http.dispatcher().setMaxRequestsPerHost(1);
    SentryClient one = server.newClient().httpClient(http).build();
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    CompletableFuture<Team> first = one.teams().getTeam("org", "team").executeAsync();

    CompletableFuture<Team> queued =
        one.teams()
            .getTeam("org", "team")
            .withOptions(RequestOptions.builder().callTimeout(Duration.ofMillis(100)).build())
            .executeAsync();

    assertThat(queued)
        .failsWithin(Duration.ofSeconds(2))
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isExactlyInstanceOf(SentryTimeoutException.class);
    first.cancel(true);
    one.close();
    http.dispatcher().executorService().shutdown();
  }

  private static OkHttpClient listening(CountDownLatch cancelled) {
    return new OkHttpClient.Builder()
        .eventListener(
            new EventListener() {
              @Override
              public void canceled(Call call) {
                cancelled.countDown();
              }
            })
        .build();
  }

  private static void awaitWaiting(Thread thread) throws InterruptedException {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(5);
    }
  }
}
