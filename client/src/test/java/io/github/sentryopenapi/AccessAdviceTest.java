package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessAdviceTest {
  private static final String GET = ": GET /api/0/teams/org/team/: ";
  private static final String DENIED =
      "{\"detail\":\"You do not have permission to perform this action.\"}";

  @RegisterExtension final TestServer server = new TestServer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Invalid token | Check the auth token: is it complete, still valid, and of this server?"
            + " | status-401",
        "Token expired | Make a new token and give it to the client. | token-expired",
        "Invalid org token | Check the organization token: is it complete, not revoked, and of this"
            + " server? | organization-token",
        "Unauthorized organization access. | Use a token of this organization. | status-401",
        "Authentication credentials were not provided. | The client did send some: does a proxy on"
            + " the way take them off? | status-401",
      })
  void unauthorized(String detail, String advice, String anchor) {
    SentryApiException thrown = failure(401, "{\"detail\":\"%s\"}".formatted(detail));

    assertThat(thrown)
        .hasMessage(
            "401 Unauthorized"
                + GET
                + BodyText.sentence(detail)
                + " "
                + advice
                + Answers.see(anchor));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2fa-required | Let the token's owner turn on two-factor authentication, or use an"
            + " organization token. | two-factor-required",
        "sudo-required | Only a browser's session is asked for the password again: send the token"
            + " and no cookies. | sudo-required",
        "primary-email-verification-required | Let the token's owner verify the primary email"
            + " address of the account. | email-verification-required",
        "superuser-required | Only those who run the server may do this. | status-403",
        "staff-required | Only those who run the server may do this. | status-403",
        "member-disabled-over-limit | The organization has more members than its plan allows, and"
            + " the token's owner is one too many. | member-disabled",
        "sso-required | Sign in once through the organization's single sign-on, in a browser and as"
            + " the token's owner; or use an organization token. | sso-required",
        "unheard-of | Check the auth token: is it complete, still valid, and of this server?"
            + " | status-401",
      })
  void code(String code, String advice, String anchor) {
    SentryApiException thrown =
        failure(401, "{\"detail\":{\"code\":\"%s\",\"message\":\"No\"}}".formatted(code));

    assertThat(thrown).hasMessage("401 Unauthorized" + GET + "No. " + advice + Answers.see(anchor));
    assertThat(thrown.code()).isEqualTo(code);
  }

  @Test
  void singleSignOnGivesTheWholeAddressOfTheLogin() {
    SentryApiException thrown =
        failure(
            401,
            """
            {"detail":{"code":"sso-required","message":"Must login via SSO",\
            "extra":{"loginUrl":"/auth/login/org/"}}}\
            """);

    assertThat(thrown)
        .hasMessage(
            "401 Unauthorized"
                + GET
                + "Must login via SSO. Sign in once through the organization's single sign-on at "
                + server.url("/auth/login/org/")
                + ", in a browser and as the token's owner; or use an organization token."
                + Answers.see("sso-required"));
    assertThat(thrown.detail()).isEqualTo("Must login via SSO");
  }

  @Test
  void addressThatIsNoneIsLeftOut() {
    assertThat(
            failure(
                401,
                """
                {"detail":{"code":"sso-required","message":"No",\
                "extra":{"loginUrl":"javascript:alert(1)"}}}\
                """))
        .message()
        .contains("single sign-on, in a browser");
  }

  @Test
  void memberOverTheLimitIsShownWhereToLook() {
    SentryApiException thrown =
        failure(
            401,
            """
            {"detail":{"code":"member-disabled-over-limit",\
            "message":"Organization over member limit",\
            "extra":{"next":"/organizations/org/disabled-member/"}}}\
            """);

    assertThat(thrown)
        .hasMessage(
            "401 Unauthorized"
                + GET
                + "Organization over member limit. The organization has more members than its plan"
                + " allows, and the token's owner is one too many: see "
                + server.url("/organizations/org/disabled-member/")
                + "."
                + Answers.see("member-disabled"));
  }

  @Test
  void forbiddenNamesTheScopesOfTheOperation() {
    assertThat(failure(403, DENIED))
        .hasMessage(
            "403 Forbidden"
                + GET
                + "You do not have permission to perform this action. The token needs one of the"
                + " scopes team:read, team:write, team:admin, and its owner the right to do this."
                + Answers.see("status-403"));
    server.answer(403, "");
    assertThat(
            catchThrowableOfType(
                SentryApiException.class, () -> server.teams().deleteTeam("org", "team").execute()))
        .hasMessage(
            "403 Forbidden: DELETE /api/0/teams/org/team/: (empty body). The token needs the scope"
                + " team:admin, and its owner the right to do this."
                + Answers.see("status-403"));
  }

  @Test
  void forbiddenNamesTheScopesThatTheServerNames() {
    server.answer(
        new MockResponse()
            .setResponseCode(403)
            .addHeader("WWW-Authenticate", "xBasic realm=\"api\"")
            .addHeader(
                "WWW-Authenticate",
                "Bearer error=\"insufficient_scope\", scope=\"org:admin  org:write\"")
            .setBody(DENIED));

    assertThat(failure())
        .hasMessage(
            "403 Forbidden"
                + GET
                + "You do not have permission to perform this action. The token lacks scopes; the"
                + " server names org:admin, org:write."
                + Answers.see("status-403"));
  }

  @Test
  void forbiddenWithoutAnOperation() {
    Request request = new Request.Builder().url("https://sentry.io/api/0/other/").build();

    assertThat(Answers.error(request, 403, ""))
        .hasMessage(
            "403 Forbidden: GET /api/0/other/: (empty body). Check the scopes of the auth token and"
                + " what its owner may do."
                + Answers.see("status-403"));
  }

  private SentryApiException failure(int status, String json) {
    server.answer(status, json);
    return failure();
  }

  private SentryApiException failure() {
    return catchThrowableOfType(
        SentryApiException.class, () -> server.teams().getTeam("org", "team").execute());
  }
}
