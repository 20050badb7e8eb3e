package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.test.Wire.Answer;
import java.util.Map;
import okhttp3.Credentials;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final String TEAM = "/api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/";

  @ParameterizedTest
  @CsvSource({
    "Bearer unknown,        Invalid token",
    "bearer unknown,        Invalid token",
    "Bearer sntrys_unknown, Invalid org token",
    "Bearer,                Invalid token header. No credentials provided.",
    "Bearer a b,            Invalid token header. Token string should not contain spaces.",
    "Basic !,               API key is not valid",
    "Basic dW5rbm93bjo=,    API key is not valid",
    "DSN unknown,           Authentication credentials were not provided."
  })
  void wrongCredentialsAreRefused(String authorization, String detail) {
    assertThat(Wire.answer(as(authorization).build()))
        .isEqualTo(new Answer(401, "application/json", "{\"detail\":\"" + detail + "\"}"));
  }

  @Test
  void missingCredentialsAreRefusedWithChallenge() throws Exception {
    Request request = as("").removeHeader("Authorization").build();

    assertThat(Wire.answer(request))
        .isEqualTo(
            new Answer(
                401,
                "application/json",
                "{\"detail\":\"Authentication credentials were not provided.\"}"));
    assertThat(Wire.headers(request).get("WWW-Authenticate")).isEqualTo("xBasic realm=\"api\"");
  }

  @Test
  void oneOfTheScopesIsEnoughAndNoneIsNot() {
    sentry.addAuthToken("reader", "team:read", "event:read");

    assertThat(Wire.answer(as("Bearer reader").build()).status()).isEqualTo(200);
    assertThat(Wire.answer(as("Bearer reader").delete().build()))
        .isEqualTo(
            new Answer(
                403,
                "application/json",
                "{\"detail\":\"You do not have permission to perform this action.\"}"));
    assertThat(sentry.teams("the-interstellar-jurisdiction")).hasSize(2);
  }

  @Test
  void tokenWithoutScopesMayDoNothing() {
    sentry.addAuthToken("nobody");

    assertThat(Wire.answer(as("Bearer nobody").build()).status()).isEqualTo(403);
  }

  @Test
  void organizationTokenIsNoUser() throws Exception {
    sentry.addAuthToken("sntrys_robot", "team:read", "org:write");
    String slug = "{\"slug\":\"robots\"}";

    assertThat(team(as("Bearer sntrys_robot").build()))
        .containsEntry("isMember", false)
        .containsEntry("memberCount", 0L)
        .containsEntry("teamRole", null);
    assertThat(
            Wire.answer(as("Bearer sntrys_robot").url(sentry.url() + TEAM + "stats/").build())
                .body())
        .isEqualTo("[]");
    Wire.answer(
        Wire.request(
                sentry, "POST", "/api/0/organizations/the-interstellar-jurisdiction/teams/", slug)
            .header("Authorization", "Bearer sntrys_robot")
            .build());
    // A user sees that nobody became a member.
    assertThat(sentry.teams("the-interstellar-jurisdiction").get(2).memberCount()).isZero();
  }

  @Test
  void apiKeyIsUserNameWithoutPassword() throws Exception {
    sentry.addApiKey("key", "team:read");

    assertThat(team(as(Credentials.basic("key", "")).build())).containsEntry("isMember", false);
    assertThat(Wire.answer(as(Credentials.basic("key", "x")).build()).status()).isEqualTo(401);
  }

  private static Request.Builder as(String authorization) {
    return Wire.request(sentry, "GET", TEAM, null).header("Authorization", authorization);
  }

  private static Map<String, Object> team(Request request) throws Exception {
    return Json.object(Json.read(Wire.answer(request).body()));
  }
}
