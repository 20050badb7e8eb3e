package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sentryopenapi.api.Team;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransportTest {
  private static final String GET = "GET /api/0/teams/org/team/: ";
  private static final String CHECK =
      ". Check the base URL, the network and the proxy." + Answers.see("connection");

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void refusedConnection() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (SentryClient sentry =
        server.newClient().baseUrl("http://127.0.0.1:" + port + "/").build()) {
      assertThat(failure(SentryTransportException.class, sentry))
          .isExactlyInstanceOf(SentryTransportException.class)
          .hasMessage(
              GET
                  + "no complete answer from 127.0.0.1:%1$d: Failed to connect to /127.0.0.1:%1$d"
                      .formatted(port)
                  + CHECK);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SocketPolicy.class,
      names = {"DISCONNECT_AT_START", "DISCONNECT_AFTER_REQUEST"})
  void connectionThatBreaksBeforeTheAnswer(SocketPolicy policy) {
    server.answer(new MockResponse().setSocketPolicy(policy));

    assertThat(failure(SentryTransportException.class, server.client()))
        .isExactlyInstanceOf(SentryTransportException.class)
        .message()
        .startsWith(GET + "no complete answer from " + server.address() + ": ")
        .endsWith(CHECK);
  }

  @Test
  void connectionThatBreaksDuringTheAnswer() {
    server.answer(
        new MockResponse()
            .setBody("{\"id\":\"1\",\"slug\":\"" + "a".repeat(2_000) + "\"}")
            .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

    assertThat(failure(SentryTransportException.class, server.client()))
        .isExactlyInstanceOf(SentryTransportException.class)
        .hasMessage(
            GET
                + "no complete answer from "
                + server.address()
                + ": unexpected end of stream"
                + CHECK);
  }

  @Test
  void connectionThatBreaksFarIntoTheAnswer() {
    server.answer(
        new MockResponse()
            .setChunkedBody("{\"id\":\"1\",\"slug\":\"" + "a".repeat(900_000) + "\"}", 10_000)
            .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

    assertThat(failure(SentryTransportException.class, server.client()))
        .isExactlyInstanceOf(SentryTransportException.class);
  }

  @Test
  void readTimeout() {
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    try (SentryClient sentry = server.newClient().readTimeout(Duration.ofMillis(100)).build()) {
      assertTimeout(sentry);
    }
  }

  @Test
  void readTimeoutWithinTheBody() {
    server.answer(
        new MockResponse().setBody(TestServer.TEAM).setBodyDelay(300, TimeUnit.MILLISECONDS));
    try (SentryClient sentry = server.newClient().readTimeout(Duration.ofMillis(100)).build()) {
      assertTimeout(sentry);
    }
  }

  @Test
  void callTimeout() {
    server.answer(
        new MockResponse().setBody(TestServer.TEAM).throttleBody(1, 50, TimeUnit.MILLISECONDS));
    try (SentryClient sentry = server.newClient().callTimeout(Duration.ofMillis(200)).build()) {
      assertThat(failure(SentryTimeoutException.class, sentry))
          .hasMessage(
              GET
                  + "no complete answer from "
                  + server.address()
                  + " in time: 0.2 s are over. Allow more time, or try again later."
                  + Answers.see("timeout"));
    }
  }

  @Test
  void interruptEndsTheCallAndKeepsTheFlag() {
    server.answer(200, TestServer.TEAM);
    Thread.currentThread().interrupt();

    SentryTransportException thrown = failure(SentryTransportException.class, server.client());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown)
        .isExactlyInstanceOf(SentryTransportException.class)
        .hasMessage(
            GET
                + "interrupted while waiting for "
                + server.address()
                + "."
                + Answers.see("cancelled"));
  }

  @Test
  void interruptWhileTheBodyArrivesKeepsTheFlag() throws Exception {
    server.answer(
        new MockResponse().setBody(TestServer.TEAM).throttleBody(1, 20, TimeUnit.MILLISECONDS));
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              assertThatExceptionOfType(SentryTransportException.class)
                  .isThrownBy(() -> server.teams().getTeam("org", "team").execute())
                  .withMessage(
                      GET
                          + "interrupted while waiting for "
                          + server.address()
                          + "."
                          + Answers.see("cancelled"));
              flag.complete(Thread.currentThread().isInterrupted());
            });
    caller.start();
    server.takeRequest();

    caller.interrupt();

    assertThat(flag.get(2, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void usersInterceptorsSeeTheCall() {
    List<String> seen = new ArrayList<>();
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add(chain.request().url().encodedPath());
                  return chain.proceed(chain.request());
                })
            .build();
    server.answer(200, TestServer.TEAM);
    try (SentryClient sentry = server.newClient().httpClient(http).build()) {
      assertThat(sentry.teams().getTeam("org", "team").execute())
          .isEqualTo(Team.builder().id("1").slug("ancient-gabelers").build());
    }

    assertThat(seen).containsExactly("/api/0/teams/org/team/");
  }

  @Test
  void ownTimeoutGoesBeforeThatOfTheUsersHttpClient() {
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    OkHttpClient http = new OkHttpClient.Builder().readTimeout(Duration.ofMinutes(1)).build();
    try (SentryClient sentry =
        server.newClient().httpClient(http).readTimeout(Duration.ofMillis(100)).build()) {
      assertTimeout(sentry);
    }
  }

  /**
   * Whether OkHttp's own clock or the socket's notices a read timeout first is a matter of luck.
   */
  private void assertTimeout(SentryClient sentry) {
    String late = GET + "no complete answer from " + server.address() + " in time: ";
    String later = ". Allow more time, or try again later." + Answers.see("timeout");
    assertThat(failure(SentryTimeoutException.class, sentry))
        .message()
        .isIn(late + "timeout" + later, late + "Read timed out" + later);
  }

  private static <T extends Throwable> T failure(Class<T> type, SentryClient sentry) {
    return catchThrowableOfType(type, () -> sentry.teams().getTeam("org", "team").execute());
  }
}
