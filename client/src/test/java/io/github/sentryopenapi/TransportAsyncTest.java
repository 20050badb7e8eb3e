package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransportAsyncTest {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final String GET = "GET /api/0/teams/org/team/: ";

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void successCompletesTheFuture() {
    server.answer(200, TestServer.TEAM);

    assertThat(server.teams().getTeam("org", "team").executeAsync())
        .succeedsWithin(SOON)
        .isEqualTo(Team.builder().id("1").slug("ancient-gabelers").build());
  }

  @Test
  void answerWithoutBodyCompletesTheFuture() {
    server.answer(new MockResponse().setResponseCode(204));

    assertThat(server.teams().deleteTeam("org", "team").executeAsync())
        .succeedsWithin(SOON)
        .isNull();
  }

  @Test
  void sixtyFourCallsRunAtTheSameTime() {
    CountDownLatch together = new CountDownLatch(64);
    server.answer(
        new okhttp3.mockwebserver.Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            together.countDown();
            boolean all = together.await(10, TimeUnit.SECONDS);
            return new MockResponse().setResponseCode(all ? 200 : 503).setBody(TestServer.TEAM);
          }
        });

    List<CompletableFuture<Team>> calls =
        Stream.generate(() -> server.teams().getTeam("org", "team").executeAsync())
            .limit(64)
            .toList();

    assertThat(calls).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(20)));
  }

  @Test
  void errorStatusIsInsideTheFuture() {
    server.answer(404, "{\"detail\":\"The requested resource does not exist\"}");

    assertFails(SentryNotFoundException.class)
        .withMessage(
            "404 Not Found: "
                + GET
                + "The requested resource does not exist. Check the slugs, and that the base URL is"
                + " the organization's own region."
                + Answers.see("status-404"));
  }

  @Test
  void decodingFailureIsInsideTheFuture() {
    server.answer(200, "[]");

    assertFails(SentryDecodingException.class)
        .withMessage(
            "200 with a body that does not fit the spec: "
                + GET
                + "Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $. The body begins: []."
                + Answers.see("decoding"));
  }

  @Test
  void brokenConnectionIsInsideTheFuture() {
    server.answer(
        new MockResponse()
            .setBody(TestServer.TEAM)
            .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

    assertFails(SentryTransportException.class)
        .withMessage(
            GET
                + "no complete answer from "
                + server.address()
                + ": unexpected end of stream. Check the base URL, the network and the proxy."
                + Answers.see("connection"));
  }

  @Test
  void timeoutIsInsideTheFuture() {
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    try (SentryClient sentry = server.newClient().callTimeout(Duration.ofMillis(100)).build()) {
      assertThat(sentry.teams().getTeam("org", "team").executeAsync())
          .failsWithin(SOON)
          .withThrowableOfType(ExecutionException.class)
          .havingCause()
          .isExactlyInstanceOf(SentryTimeoutException.class)
          .withMessage(
              GET
                  + "no complete answer from "
                  + server.address()
                  + " in time: 0.1 s are over. Allow more time, or try again later."
                  + Answers.see("timeout"));
    }
  }

  @Test
  void cancellingTheFutureCancelsTheHttpCall() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    OkHttpClient http =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void canceled(Call call) {
                    cancelled.countDown();
                  }
                })
            .build();
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    try (SentryClient sentry = server.newClient().httpClient(http).build()) {
      CompletableFuture<Team> future = sentry.teams().getTeam("org", "team").executeAsync();
      server.takeRequest();

      assertThat(future.cancel(true)).isTrue();

      assertThat(cancelled.await(2, TimeUnit.SECONDS)).isTrue();
      assertThat(future).failsWithin(SOON).withThrowableOfType(CancellationException.class);
    }
    http.dispatcher().executorService().shutdown();
  }

  @Test
  void errorInTheDecoderCompletesTheFuture() {
    server.answer(200, TestServer.TEAM);
    OkHttpClient http = new OkHttpClient();
    Request request = new Request.Builder().url(HttpUrl.get(server.url("/"))).build();

    CompletableFuture<Object> future =
        TestServer.transport(http)
            .sendAsync(
                request,
                RequestOptions.NONE,
                (response, body) -> {
                  throw new StackOverflowError("of the decoder");
                },
                ApiResponse::body);

    assertThat(future)
        .failsWithin(SOON)
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isExactlyInstanceOf(StackOverflowError.class)
        .withMessage("of the decoder");
    http.dispatcher().executorService().shutdown();
  }

  @Test
  void failureOfAnInterceptorIsNotTakenForACancelledCall() {
    ExecutorService quiet =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task);
              // OkHttp throws it once more on its own thread.
              thread.setUncaughtExceptionHandler((where, thrown) -> {});
              return thread;
            });
    OkHttpClient http =
        new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(quiet))
            .addInterceptor(
                chain -> {
                  throw new IllegalStateException("no quota");
                })
            .build();
    try (SentryClient sentry = server.newClient().httpClient(http).build()) {
      assertThat(sentry.teams().getTeam("org", "team").executeAsync())
          .failsWithin(SOON)
          .withThrowableOfType(ExecutionException.class)
          .havingCause()
          .isExactlyInstanceOf(SentryTransportException.class)
          .withMessage(
              GET
                  + "an interceptor threw java.lang.IllegalStateException: no quota."
                  + Answers.see("interceptor"));
    }
    quiet.shutdown();
  }

  @Test
  void callThatComesTooLateForTheThreadsIsCancelled() {
    OkHttpClient http = new OkHttpClient();
    http.dispatcher().executorService().shutdown();
    try (SentryClient sentry = server.newClient().httpClient(http).build()) {
      assertThat(sentry.teams().getTeam("org", "team").executeAsync())
          .failsWithin(SOON)
          .withThrowableOfType(ExecutionException.class)
          .havingCause()
          .isExactlyInstanceOf(SentryTransportException.class)
          .withMessage(GET + "cancelled." + Answers.see("cancelled"));
    }
  }

  @Test
  void manyCallsRunAtTheSameTime() {
    CompletableFuture<?>[] futures = new CompletableFuture<?>[20];
    for (int i = 0; i < futures.length; i++) {
      server.answer(
          new MockResponse().setBody(TestServer.TEAM).setHeadersDelay(100, TimeUnit.MILLISECONDS));
      futures[i] = server.teams().getTeam("org", "team").executeAsync();
    }

    assertThat(CompletableFuture.allOf(futures)).succeedsWithin(Duration.ofSeconds(1));
  }

  private ThrowableAssertAlternative<?> assertFails(Class<? extends SentryException> type) {
    return assertThat(server.teams().getTeam("org", "team").executeAsync())
        .failsWithin(SOON)
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isExactlyInstanceOf(type);
  }
}
