package io.github.sentryopenapi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class SentryHealthIndicatorTest {
  private static final Logger BOOT = Logger.getLogger(SentryHealthIndicator.class.getName());

  @RegisterExtension final TestServer server = new TestServer();

  @BeforeAll
  static void expectFailures() {
    BOOT.setLevel(Level.OFF);
  }

  @AfterAll
  static void expectNone() {
    BOOT.setLevel(null);
  }

  @Test
  void listsOneTeamOfTheOrganization() throws InterruptedException {
    server.answer(200, "[]");

    Health health = health(server.newClient().organization("the-interstellar-jurisdiction"));

    assertThat(health)
        .isEqualTo(
            Health.up()
                .withDetail("server", server.url("/"))
                .withDetail("organization", "the-interstellar-jurisdiction")
                .build());
    assertThat(server.takeRequest().getRequestLine())
        .startsWith("GET /api/0/organizations/the-interstellar-jurisdiction/teams/?per_page=1 ");
  }

  @Test
  void asksForTheRootWithoutOrganization() throws InterruptedException {
    server.answer(200, "{\"version\":\"0\",\"auth\":null,\"user\":null}");

    assertThat(health(server.newClient()))
        .isEqualTo(Health.up().withDetail("server", server.url("/")).build());
    assertThat(server.takeRequest().getRequestLine()).startsWith("GET /api/0/ ");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404, 500, 503})
  void errorIsDown(int status) {
    server.answer(status, "{\"detail\":\"no\"}");

    Health health = health(server.newClient());

    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails()).containsEntry("server", server.url("/"));
    assertThat(health.getDetails().get("error").toString())
        .contains(status + " ")
        .doesNotContain(TestServer.TOKEN);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void noAnswerInTimeIsDown() {
    server.answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));

    Health health = health(server.newClient());

    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails().get("error").toString())
        .contains("SentryTimeoutException")
        .contains("0.5 s are over");
  }

  @Test
  void rateLimitIsUp() {
    server.answer(429, "{\"detail\":\"You are attempting to use this endpoint too frequently.\"}");

    assertThat(health(server.newClient()).getDetails())
        .isEqualTo(Map.of("server", server.url("/"), "rateLimited", true));
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void missingScopeIsUp() {
    server.answer(403, "{\"detail\":\"You do not have permission to perform this action.\"}");

    Health health = health(server.newClient().organization("org"));

    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails()).containsEntry("forbidden", true);
  }

  /** A timeout that is long for loopback, and short for whoever waits for the test. */
  private static Health health(SentryClient.Builder settings) {
    try (SentryClient sentry = settings.build()) {
      return new SentryHealthIndicator(sentry, Duration.ofMillis(500)).health();
    }
  }
}
