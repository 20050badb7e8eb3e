package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorReaderTest {
  private static final String GET = ": GET /api/0/teams/org/team/: ";
  private static final String CHECK_TOKEN =
      " Check the auth token: is it complete, still valid, and of this server?";
  private static final String CHECK_SLUGS =
      " Check the slugs, and that the base URL is the organization's own region.";
  private static final String TRY_LATER = " The server has a problem; try again later.";

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void fieldErrors() {
    String body =
        """
        {"slug":["The slug \\"x\\" is already in use."],"name":["Too long.","Too loud."]}\
        """;
    SentryApiException thrown = failure(400, body);

    assertThat(thrown)
        .hasMessage(
            "400 Bad Request%s'slug': The slug \"x\" is already in use.; 'name': Too long. Too loud."
                    .formatted(GET)
                + " Check the arguments of the call.");
    assertError(
        thrown,
        400,
        null,
        null,
        Map.of(
            "slug", List.of("The slug \"x\" is already in use."),
            "name", List.of("Too long.", "Too loud.")));
    assertThat(thrown.body()).isEqualTo(body);
  }

  @Test
  void errorsOfTheRequestAsAWhole() {
    SentryApiException thrown =
        failure(400, "{\"non_field_errors\":[\"Name or slug is required\"]}");

    assertThat(thrown)
        .hasMessage(
            "400 Bad Request%s'non_field_errors': Name or slug is required.".formatted(GET)
                + " Check the arguments of the call.");
    assertError(
        thrown, 400, null, null, Map.of("non_field_errors", List.of("Name or slug is required")));
  }

  @Test
  void detail() {
    SentryApiException thrown = failure(401, "{\"detail\":\"Invalid token\"}");

    assertThat(thrown).hasMessage("401 Unauthorized" + GET + "Invalid token." + CHECK_TOKEN);
    assertError(thrown, 401, "Invalid token", null, Map.of());
  }

  @Test
  void codedDetail() {
    String body =
        """
        {"detail":{"code":"sso-required","message":"Must login via SSO",\
        "extra":{"loginUrl":"/auth/login/org/"}}}\
        """;
    SentryApiException thrown = failure(401, body);

    assertThat(thrown).hasMessage("401 Unauthorized" + GET + "Must login via SSO." + CHECK_TOKEN);
    assertError(thrown, 401, "Must login via SSO", "sso-required", Map.of());
    assertThat(thrown.body()).isEqualTo(body);
  }

  @Test
  void emptyDetail() {
    SentryApiException thrown = failure(401, "{\"detail\":\"\"}");

    assertThat(thrown).hasMessage("401 Unauthorized" + GET + "{\"detail\":\"\"}." + CHECK_TOKEN);
    assertError(thrown, 401, null, null, Map.of());
  }

  @Test
  void forbidden() {
    SentryApiException thrown =
        failure(403, "{\"detail\":\"You do not have permission to perform this action.\"}");

    assertThat(thrown)
        .hasMessage(
            "403 Forbidden"
                + GET
                + "You do not have permission to perform this action."
                + " Check the scopes of the auth token and what its owner may do.");
  }

  @Test
  void notFound() {
    SentryApiException thrown =
        failure(404, "{\"detail\":\"The requested resource does not exist\"}");

    assertThat(thrown)
        .isExactlyInstanceOf(SentryNotFoundException.class)
        .hasMessage("404 Not Found" + GET + "The requested resource does not exist." + CHECK_SLUGS);
  }

  @Test
  void notFoundWithEmptyBody() {
    SentryApiException thrown = failure(404, "");

    assertThat(thrown)
        .isExactlyInstanceOf(SentryNotFoundException.class)
        .hasMessage("404 Not Found" + GET + "(empty body)." + CHECK_SLUGS);
    assertThat(thrown.body()).isEmpty();
  }

  @Test
  void notFoundWithPlainText() {
    String hint = "Route not found, did you forget a trailing slash?\n\n  try: /api/0/x/\n";
    SentryApiException thrown = failure(404, "text/plain", hint);

    assertThat(thrown)
        .hasMessage(
            "404 Not Found"
                + GET
                + "Route not found, did you forget a trailing slash? try: /api/0/x/."
                + CHECK_SLUGS);
    assertThat(thrown.body()).isEqualTo(hint);
  }

  @Test
  void conflictWithBothKeys() {
    String exists = "A team with this slug already exists.";
    SentryApiException thrown =
        failure(409, "{\"non_field_errors\":[\"%s\"],\"detail\":\"%s\"}".formatted(exists, exists));

    assertThat(thrown)
        .isExactlyInstanceOf(SentryConflictException.class)
        .hasMessage("409 Conflict" + GET + exists + " Choose another slug, or use what exists.");
    assertError(thrown, 409, exists, null, Map.of("non_field_errors", List.of(exists)));
  }

  @Test
  void rateLimited() {
    String body = "{\"detail\":\"You are attempting to use this endpoint too frequently.\"}";
    server.answer(
        new MockResponse()
            .setResponseCode(429)
            .setHeader("Content-Type", "text/html; charset=utf-8") // what servers really send
            .setHeader("X-Sentry-Rate-Limit-Remaining", "0")
            .setHeader("X-Sentry-Rate-Limit-Reset", "1541541600")
            .setBody(body));
    SentryApiException thrown = failure();

    assertThat(thrown)
        .isExactlyInstanceOf(SentryRateLimitException.class)
        .hasMessage(
            "429 Too Many Requests"
                + GET
                + "You are attempting to use this endpoint too frequently."
                + " Try again after 2018-11-06T22:00:00Z.");
    assertThat(thrown.rateLimit().remaining()).isZero();
    assertThat(thrown.body()).isEqualTo(body);
  }

  @Test
  void rateLimitedWithoutHeaders() {
    assertThat(failure(429, "{\"message\":\"Please retry later\"}"))
        .isExactlyInstanceOf(SentryRateLimitException.class)
        .hasMessage(
            "429 Too Many Requests"
                + GET
                + "{\"message\":\"Please retry later\"}."
                + " Make fewer calls, or wait before the next.");
  }

  @Test
  void serverErrors() {
    assertThat(failure(500, "{\"detail\":\"Internal Error\",\"errorId\":\"0a1b\"}"))
        .isExactlyInstanceOf(SentryApiException.class)
        .hasMessage("500 Internal Server Error" + GET + "Internal Error." + TRY_LATER);
    assertThat(failure(503, "text/html", "Sentry is currently in maintenance mode"))
        .hasMessage(
            "503 Service Unavailable"
                + GET
                + "Sentry is currently in maintenance mode."
                + TRY_LATER);
  }

  @Test
  void proxyPage() {
    String page =
        """
        <html>\r
        <head><title>502 Bad Gateway</title></head>\r
        <body>\r
        <center><h1>502 Bad Gateway</h1></center>\r
        </body>\r
        </html>\r
        """;
    SentryApiException thrown = failure(502, "text/html", page);

    assertThat(thrown)
        .hasMessage(
            "502 Bad Gateway"
                + GET
                + "<html> <head><title>502 Bad Gateway</title></head> <body> <center><h1>502 Bad"
                + " Gateway</h1></center> </body> </html>."
                + TRY_LATER);
    assertThat(thrown.body()).isEqualTo(page);
  }

  @Test
  void bareStringAndArray() {
    assertThat(failure(400, "\"Invalid origin: x\""))
        .hasMessage(
            "400 Bad Request" + GET + "\"Invalid origin: x\". Check the arguments of the call.");
    SentryApiException thrown = failure(400, "[\"Slug must be unique for organization\"]");
    assertThat(thrown)
        .hasMessage(
            "400 Bad Request"
                + GET
                + "[\"Slug must be unique for organization\"]. Check the arguments of the call.");
    assertError(thrown, 400, null, null, Map.of());
  }

  @Test
  void statusesThatNobodyKnows() {
    assertThat(failure(418, "short and stout"))
        .hasMessage("418 Client Error" + GET + "short and stout. Check the call.");
    assertThat(failure(599, "")).hasMessage("599 Server Error" + GET + "(empty body)." + TRY_LATER);
    server.answer(new MockResponse().setStatus("HTTP/1.1 499 "));
    assertThat(failure()).hasMessage("499" + GET + "(empty body). Check the call.");
  }

  private SentryApiException failure(int status, String json) {
    return failure(status, "application/json", json);
  }

  private SentryApiException failure(int status, String contentType, String body) {
    server.answer(status, contentType, body);
    return failure();
  }

  private SentryApiException failure() {
    return catchThrowableOfType(
        SentryApiException.class, () -> server.teams().getTeam("org", "team").execute());
  }

  private static void assertError(
      SentryApiException thrown,
      int status,
      String detail,
      String code,
      Map<String, List<String>> fieldErrors) {
    assertThat(thrown.status()).isEqualTo(status);
    assertThat(thrown.detail()).isEqualTo(detail);
    assertThat(thrown.code()).isEqualTo(code);
    assertThat(thrown.fieldErrors()).isEqualTo(fieldErrors);
  }
}
