package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sentryopenapi.api.NewTeam;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecrecyTest {
  private static final String SECRET = TestServer.TOKEN;

  @RegisterExtension final TestServer server = new TestServer();

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503})
  void errorStatus(int status) {
    server.answer(status, "{\"detail\":\"no\"}");

    assertSecret(() -> server.teams().getTeam("org", "team").execute());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[", "<html>", "{\"id\":\"1\",\"slug\":\"a\"}x"})
  void answerThatMakesNoSense(String body) {
    server.answer(200, body);

    assertSecret(() -> server.teams().getTeam("org", "team").execute());
  }

  @ParameterizedTest
  @EnumSource(
      value = SocketPolicy.class,
      names = {
        "DISCONNECT_AT_START",
        "DISCONNECT_AFTER_REQUEST",
        "DISCONNECT_DURING_RESPONSE_BODY",
        "NO_RESPONSE"
      })
  void brokenConnection(SocketPolicy policy) {
    server.answer(new MockResponse().setBody(TestServer.TEAM).setSocketPolicy(policy));
    try (SentryClient sentry = server.newClient().readTimeout(Duration.ofMillis(100)).build()) {
      assertSecret(() -> sentry.teams().getTeam("org", "team").execute());
    }
  }

  @Test
  void asyncFailure() {
    server.answer(500, "");

    assertSecret(
        () -> server.teams().getTeam("org", "team").executeAsync().get(2, TimeUnit.SECONDS));
  }

  @Test
  void pageThatNamesItself() {
    for (int i = 0; i < 2; i++) {
      server.answer(
          new MockResponse()
              .setHeader("Link", "<x>; rel=\"next\"; results=\"true\"; cursor=\"1\"")
              .setBody("[]"));
    }

    assertSecret(() -> server.teams().listOrganizationTeams("org").iterator().next());
  }

  @Test
  void badArguments() {
    assertSecret(() -> server.teams().getTeam("a/b", "team"));
    assertSecret(() -> server.teams().getTeam(null, "team"));
    assertSecret(() -> server.teams().createOrganizationTeam("org", null));
    assertSecret(
        () ->
            server
                .teams()
                .createOrganizationTeam(
                    "org", NewTeam.builder().additionalProperty("x", new RawJson("{")).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET + "\n", " " + SECRET, "Bearer " + SECRET, SECRET + "é"})
  void badToken(String token) {
    assertSecret(() -> SentryClient.builder().authToken(token));
    assertSecret(() -> SentryClient.builder().apiKey(token));
    assertSecret(() -> SentryClient.builder().baseUrl("https://" + token + ":@sentry.io/"));
  }

  @Test
  void closedClient() {
    server.client().close();

    assertSecret(() -> server.teams().getTeam("org", "team").execute());
  }

  @Test
  void textForms() {
    assertThat(server.client().toString()).doesNotContain(SECRET);
    assertThat(server.newClient().toString()).doesNotContain(SECRET);
    assertThat(server.teams().toString()).doesNotContain(SECRET);
    assertThat(server.teams().getTeam("org", "team").toString()).doesNotContain(SECRET);
    server.answer(200, TestServer.TEAM);
    assertThat(server.teams().getTeam("org", "team").response().toString()).doesNotContain(SECRET);
  }

  /** The stack trace holds messages and text forms of the exception, its causes and suppressed. */
  private static void assertSecret(ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).isNotNull();
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(SECRET, "Authorization");
  }
}
