package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.RateLimit;
import io.github.sentryopenapi.api.TeamsApi;
import io.github.sentryopenapi.test.Wire.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LimitsTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final String ORG = FakeSentry.EXAMPLE_ORGANIZATION;
  private static final String TEAMS = "/api/0/organizations/" + ORG + "/teams/";
  private static final String TEAM = "/api/0/teams/" + ORG + "/ancient-gabelers/";

  @Test
  void unhurriedCallerIsToldSo() {
    TeamsApi teams = sentry.client().teams();

    for (int i = 0; i < 50; i++) {
      assertThat(teams.listOrganizationTeams(ORG).response().rateLimit())
          .isEqualTo(new RateLimit(40L, 39L, sentry.now().plusSeconds(1), 25L, 24L));
    }
  }

  @Test
  void everyAnswerHasItsHeadersAndTheDateOfTheFake() {
    for (String path : List.of(TEAMS, TEAM + "nowhere/", "/api/0/bad_url", "/auth/login/")) {
      Headers headers = Wire.headers(sentry, path);
      assertThat(headers.get("X-Sentry-Rate-Limit-Limit")).as(path).isEqualTo("40");
      assertThat(headers.get("Date")).isEqualTo("Tue, 18 Aug 2026 13:55:02 GMT");
    }
  }

  @Test
  void callBeyondTheLimitIsRefusedUntilTheWindowEnds() {
    sentry.limitRate(2, Duration.ofSeconds(10));

    assertThat(remaining(TEAMS)).isEqualTo("1");
    assertThat(remaining(TEAMS)).isEqualTo("0");
    assertThat(Wire.get(sentry, TEAMS))
        .isEqualTo(
            new Answer(
                429,
                "text/html",
                "{\"detail\":\"You are attempting to use this endpoint too frequently."
                    + " Limit is 2 requests in 10 seconds\"}"));
    assertThat(Wire.headers(sentry, TEAMS).get("X-Sentry-Rate-Limit-Reset"))
        .isEqualTo(String.valueOf(Instant.parse("2026-08-18T13:55:10Z").getEpochSecond()));
    assertThat(Wire.headers(sentry, TEAMS).get("Retry-After")).isNull();

    sentry.advance(Duration.ofSeconds(8));

    assertThat(remaining(TEAMS)).isEqualTo("1");
  }

  @Test
  void eachCallerAndOperationHasItsOwnLimit() {
    sentry.limitRate(1, Duration.ofSeconds(1));
    sentry.addAuthToken("other", "org:read");

    assertThat(Wire.get(sentry, TEAMS).status()).isEqualTo(200);
    assertThat(Wire.get(sentry, TEAM).status()).isEqualTo(200);
    assertThat(
            Wire.answer(
                    Wire.request(sentry, "GET", TEAMS, null)
                        .header("Authorization", "Bearer other")
                        .build())
                .status())
        .isEqualTo(200);
    assertThat(Wire.get(sentry, TEAMS).status()).isEqualTo(429);
  }

  @Test
  void bodyIsTheExampleOfTheSpecWithItsNumbers() {
    sentry.limitRate(40, Duration.ofSeconds(1));
    for (int i = 0; i < 40; i++) {
      assertThat(Wire.get(sentry, TEAMS).status()).isEqualTo(200);
    }

    assertThat(Wire.get(sentry, TEAMS).body())
        .isEqualTo(Json.write(Spec.INSTANCE.example("rate-limit-reached").value()));
  }

  @Test
  void callBesideTooManyIsRefused() {
    sentry.limitConcurrency(1);
    sentry.failNext(Failure.delay(Duration.ofMinutes(1)).on("getTeam"));
    CompletableFuture<?> running =
        sentry.client().teams().getTeam(ORG, "ancient-gabelers").executeAsync();
    awaitRequest();

    Answer refused = Wire.get(sentry, TEAMS);
    running.cancel(true);

    assertThat(refused)
        .isEqualTo(
            new Answer(
                429,
                "text/html",
                "{\"detail\":\"You are attempting to go above the allowed concurrency for this"
                    + " endpoint. Concurrency limit is 1\"}"));
  }

  @Test
  void onlyCallHasThePlaceToItself() {
    sentry.limitConcurrency(2);

    assertThat(Wire.headers(sentry, TEAMS).get("X-Sentry-Rate-Limit-ConcurrentLimit"))
        .isEqualTo("2");
    assertThat(Wire.headers(sentry, TEAMS).get("X-Sentry-Rate-Limit-ConcurrentRemaining"))
        .isEqualTo("1");
  }

  private static void awaitRequest() {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (sentry.requests().isEmpty() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
  }

  private static String remaining(String path) {
    return Wire.headers(sentry, path).get("X-Sentry-Rate-Limit-Remaining");
  }
}
