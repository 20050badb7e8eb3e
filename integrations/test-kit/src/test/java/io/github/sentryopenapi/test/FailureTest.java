package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentryopenapi.SentryDecodingException;
import io.github.sentryopenapi.SentryTransportException;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.test.Wire.Answer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final String ORG = FakeSentry.EXAMPLE_ORGANIZATION;
  private static final String TEAMS = "/api/0/organizations/" + ORG + "/teams/";
  private static final String TEAM = "/api/0/teams/" + ORG + "/ancient-gabelers/";

  @ParameterizedTest
  @CsvSource({
    "400, application/json, invalid-per-page-range",
    "401, application/json, invalid-token",
    "403, application/json, permission-denied",
    "404, application/json, resource-not-found",
    "429, text/html,        rate-limit-reached",
    "500, application/json, internal-error",
    "502, text/html,        bad-gateway-page",
    "503, text/html,        maintenance",
    "504, application/json, internal-error"
  })
  void statusComesOnceWithItsUsualBody(int status, String contentType, String example) {
    sentry.failNext(status);

    assertThat(Wire.get(sentry, TEAMS)).isEqualTo(Wire.example(status, contentType, example));
    assertThat(Wire.get(sentry, TEAMS).status()).isEqualTo(200);
  }

  @Test
  void statusThatTheSpecDoesNotDeclareHasAnyBody() {
    sentry.failNext(418);

    assertThat(Wire.get(sentry, TEAMS))
        .isEqualTo(new Answer(418, "application/json", "{\"detail\":\"Failed on request.\"}"));
  }

  @Test
  void bodyCanBeChosenAmongTheExamples() {
    sentry.failNext(Failure.status(401, "sso-required"));

    assertThat(Wire.get(sentry, TEAMS).body())
        .isEqualTo(
            "{\"detail\":{\"code\":\"sso-required\",\"message\":\"Must login via SSO\","
                + "\"extra\":{\"loginUrl\":\"/auth/login/the-interstellar-jurisdiction/\"}}}");
  }

  @Test
  void refusedCallHasNoEffect() {
    sentry.failNext(500);

    Wire.send(sentry, "DELETE", TEAM, null);

    assertThat(sentry.teams(ORG)).hasSize(2);
    assertThat(sentry.requests())
        .extracting(RecordedRequest::operationId)
        .containsExactly("deleteTeam");
  }

  @Test
  void failureCanComeManyTimesAndOnOneOperationOnly() {
    sentry.failNext(Failure.status(503).on("getTeam").times(2));
    sentry.failNext(502);

    assertThat(Wire.get(sentry, TEAM).status()).isEqualTo(503);
    assertThat(Wire.get(sentry, TEAMS).status()).isEqualTo(502);
    assertThat(Wire.get(sentry, TEAMS).status()).isEqualTo(200);
    assertThat(Wire.get(sentry, TEAM).status()).isEqualTo(503);
    assertThat(Wire.get(sentry, TEAM).status()).isEqualTo(200);
  }

  @Test
  void pathOfNoOperationCanFailToo() {
    sentry.failNext(400);

    assertThat(Wire.get(sentry, "/api/0/nowhere/").status()).isEqualTo(400);
  }

  @Test
  void limitOfProxySaysWhenToComeBack() {
    sentry.failNext(Failure.rateLimited(Duration.ofSeconds(12)));

    Headers headers = Wire.headers(sentry, TEAMS);

    assertThat(headers.get("Retry-After")).isEqualTo("12");
    assertThat(headers.get("X-Sentry-Rate-Limit-Remaining")).isEqualTo("0");
  }

  @Test
  void loginPageIsHtmlWhereJsonWasWanted() {
    sentry.failNext(Failure.loginPage());
    assertThat(Wire.headers(sentry, TEAMS).get("Location")).isEqualTo("/auth/login/");

    sentry.failNext(Failure.loginPage());
    assertThatThrownBy(() -> sentry.client().teams().getTeam(ORG, "ancient-gabelers").execute())
        .isInstanceOf(SentryDecodingException.class)
        .hasMessageContaining("login page");
  }

  @Test
  void droppedConnectionHasNoEffect() {
    sentry.failNext(Failure.droppedConnection());

    assertThatThrownBy(() -> create("ops")).isInstanceOf(SentryTransportException.class);

    assertThat(sentry.requests()).hasSize(1);
    assertThat(sentry.teams(ORG)).hasSize(2);
  }

  @Test
  void cutOffBodyHasItsEffect() {
    sentry.failNext(Failure.cutOffBody());

    assertThatThrownBy(() -> create("ops")).isInstanceOf(SentryTransportException.class);

    assertThat(sentry.requests()).hasSize(1);
    assertThat(sentry.teams(ORG)).hasSize(3);
  }

  @Test
  void answerWithoutBodyIsCutOffBeforeItBegins() {
    sentry.failNext(Failure.cutOffBody());

    assertThatThrownBy(() -> Wire.send(sentry, "DELETE", TEAM, null))
        .hasMessageContaining("unexpected end of stream");

    assertThat(sentry.teams(ORG)).hasSize(1);
  }

  @Test
  void delayedAnswerIsTheUsualOne() {
    sentry.failNext(Failure.delay(Duration.ofMillis(1)));

    assertThat(Wire.get(sentry, TEAMS).status()).isEqualTo(200);
  }

  @Test
  void delayIsLongerThanAnImpatientCaller() {
    sentry.failNext(Failure.delay(Duration.ofMinutes(1)));
    CompletableFuture<?> call =
        sentry.client().teams().getTeam(ORG, "ancient-gabelers").executeAsync();

    assertThat(call.cancel(true)).isTrue();
  }

  @Test
  void anyAnswerCanBeGiven() {
    sentry.failNext(Failure.answer(200, "text/plain", "It works!"));

    assertThat(Wire.get(sentry, TEAMS)).isEqualTo(new Answer(200, "text/plain", "It works!"));
  }

  private static void create(String slug) {
    sentry
        .client()
        .teams()
        .createOrganizationTeam(ORG, NewTeam.builder().slug(slug).build())
        .execute();
  }
}
