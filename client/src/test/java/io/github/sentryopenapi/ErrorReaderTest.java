package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each form of body that servers send with an error. */
class ErrorReaderTest {
  private static final String GET = ": GET /api/0/teams/org/team/: ";
  private static final String CHECK_ARGUMENTS =
      " Check the arguments of the call." + Answers.see("status-400");
  private static final String CHECK_TOKEN =
      " Check the auth token: is it complete, still valid, and of this server?";
  private static final String CHECK_SLUGS =
      " Check the slugs, and that the base URL is the organization's own region."
          + Answers.see("status-404");
  private static final String TRY_LATER =
      " The server has a problem; try again later." + Answers.see("status-5xx");
  private static final String FEWER_CALLS =
      " Make fewer calls, or wait before the next." + Answers.see("status-429");

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void detail() {
    SentryApiException thrown = failure(401, "{\"detail\":\"Invalid token\"}");

    assertThat(thrown)
        .isExactlyInstanceOf(SentryApiException.class)
        .hasMessage(
            "401 Unauthorized" + GET + "Invalid token." + CHECK_TOKEN + Answers.see("status-401"));
    assertError(thrown, 401, "Invalid token", null, Map.of());
    assertThat(thrown.method()).isEqualTo("GET");
    assertThat(thrown.path()).isEqualTo("/api/0/teams/org/team/");
    assertThat(thrown.tries()).isEqualTo(1);
    assertThat(thrown.retryAt()).isNull();
  }

  @Test
  void detailWithCode() {
    String body =
        """
        {"detail":{"code":"invalid-request","message":"Invalid request","extra":{}}}\
        """;
    SentryApiException thrown = failure(400, body);

    assertThat(thrown).hasMessage("400 Bad Request" + GET + "Invalid request." + CHECK_ARGUMENTS);
    assertError(thrown, 400, "Invalid request", "invalid-request", Map.of());
    assertThat(thrown.body()).isEqualTo(body);
  }

  @Test
  void detailAsList() {
    SentryApiException thrown =
        failure(
            422,
            """
            {"detail":[{"type":"missing","loc":["body","payload","slug"],"msg":"Field required",\
            "ctx":{}},{"type":"string_too_long","loc":["body","payload","name"],\
            "msg":"String should have at most 64 characters"}]}\
            """);

    assertThat(thrown)
        .hasMessage(
            "422 Unprocessable Content"
                + GET
                + "'slug': Field required. 'name': String should have at most 64 characters."
                + CHECK_ARGUMENTS);
    assertError(
        thrown,
        422,
        null,
        null,
        Map.of(
            "slug", List.of("Field required"),
            "name", List.of("String should have at most 64 characters")));
  }

  @Test
  void arrayOfSentences() {
    SentryApiException thrown = failure(400, "[\"Slug must be unique for organization\"]");

    assertThat(thrown)
        .hasMessage(
            "400 Bad Request" + GET + "Slug must be unique for organization." + CHECK_ARGUMENTS);
    assertError(thrown, 400, "Slug must be unique for organization", null, Map.of());
  }

  @Test
  void fieldErrors() {
    String body =
        """
        {"slug":["The slug \\"x\\" is already in use."],"name":["Too long.","Too loud."]}\
        """;
    SentryApiException thrown = failure(400, body);

    assertThat(thrown)
        .hasMessage(
            "400 Bad Request"
                + GET
                + "'slug': The slug \"x\" is already in use. 'name': Too long. Too loud."
                + CHECK_ARGUMENTS);
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
  void fieldWithoutAComplaint() {
    SentryApiException thrown = failure(400, "{\"name\":[]}");

    assertThat(thrown).hasMessage("400 Bad Request" + GET + "(no reason given)." + CHECK_ARGUMENTS);
    assertError(thrown, 400, null, null, Map.of());
  }

  @Test
  void refusedParameter() {
    SentryApiException thrown =
        failure(
            400,
            """
            {"error":{"params":{"stats_period":{"message":"Invalid stats_period. Valid choices are \
            '', '24h', '14d', and '30d'"}}}}\
            """);

    String sentence = "Invalid stats_period. Valid choices are '', '24h', '14d', and '30d'";
    assertThat(thrown)
        .hasMessage(
            "400 Bad Request" + GET + "'stats_period': " + sentence + "." + CHECK_ARGUMENTS);
    assertError(thrown, 400, null, null, Map.of("stats_period", List.of(sentence)));
  }

  @Test
  void errorsOfTheRequestAsAWhole() {
    SentryApiException thrown =
        failure(400, "{\"non_field_errors\":[\"Name or slug is required\"]}");

    assertThat(thrown)
        .hasMessage("400 Bad Request" + GET + "Name or slug is required." + CHECK_ARGUMENTS);
    assertError(
        thrown, 400, null, null, Map.of("non_field_errors", List.of("Name or slug is required")));
  }

  @Test
  void bothKeys() {
    String exists = "A team with this slug already exists.";
    SentryApiException thrown =
        failure(409, "{\"non_field_errors\":[\"%s\"],\"detail\":\"%s\"}".formatted(exists, exists));

    assertThat(thrown)
        .isExactlyInstanceOf(SentryConflictException.class)
        .hasMessage(
            "409 Conflict"
                + GET
                + exists
                + " Choose another slug, or use what exists."
                + Answers.see("status-409"));
    assertError(thrown, 409, exists, null, Map.of("non_field_errors", List.of(exists)));
  }

  @Test
  void bareString() {
    SentryApiException thrown = failure(400, "\"Invalid origin: x\"");

    assertThat(thrown).hasMessage("400 Bad Request" + GET + "Invalid origin: x." + CHECK_ARGUMENTS);
    assertError(thrown, 400, "Invalid origin: x", null, Map.of());
  }

  @Test
  void emptyBody() {
    SentryApiException thrown = failure(404, "");

    assertThat(thrown)
        .isExactlyInstanceOf(SentryNotFoundException.class)
        .hasMessage("404 Not Found" + GET + "(empty body)." + CHECK_SLUGS);
    assertError(thrown, 404, null, null, Map.of());
    assertThat(thrown.body()).isEmpty();
  }

  @Test
  void emptyDetail() {
    SentryApiException thrown = failure(401, "{\"detail\":\"\"}");

    assertThat(thrown)
        .hasMessage(
            "401 Unauthorized"
                + GET
                + "(no reason given)."
                + CHECK_TOKEN
                + " Servers of 2018 are silent when they want two-factor authentication."
                + Answers.see("two-factor-required"));
    assertError(thrown, 401, null, null, Map.of());
  }

  @Test
  void info() {
    String hint = "Route not found, did you forget a trailing slash? try: /api/0/teams/org/team/";
    SentryApiException thrown = failure(404, "{\"info\":\"" + hint + "\"}");

    assertThat(thrown)
        .hasMessage(
            "404 Not Found"
                + GET
                + hint
                + ". The request had that slash: something on the way takes it off."
                + Answers.see("status-404"));
    assertError(thrown, 404, hint, null, Map.of());
  }

  @Test
  void infoAsPlainText() {
    String hint = "Route not found, did you forget a trailing slash?\n\n  try: /api/0/x/\n";
    SentryApiException thrown = failure(404, "text/plain", hint);

    assertThat(thrown)
        .hasMessage(
            "404 Not Found"
                + GET
                + "Route not found, did you forget a trailing slash? try: /api/0/x/. The request"
                + " had that slash: something on the way takes it off."
                + Answers.see("status-404"));
    assertThat(thrown.body()).isEqualTo(hint);
  }

  @Test
  void message() {
    SentryApiException thrown = failure(429, "{\"message\":\"Please retry later\"}");

    assertThat(thrown)
        .isExactlyInstanceOf(SentryRateLimitException.class)
        .hasMessage("429 Too Many Requests" + GET + "Please retry later." + FEWER_CALLS);
    assertError(thrown, 429, "Please retry later", null, Map.of());
  }

  @Test
  void errorAndDetail() {
    SentryApiException thrown =
        failure(
            503,
            """
            {"error":"apigateway","detail":"Downstream service temporarily unavailable"}\
            """);

    assertThat(thrown)
        .hasMessage(
            "503 Service Unavailable"
                + GET
                + "Downstream service temporarily unavailable."
                + TRY_LATER);
    assertError(thrown, 503, "Downstream service temporarily unavailable", null, Map.of());
  }

  @Test
  void errorId() {
    SentryApiException thrown =
        failure(500, "{\"detail\":\"Internal Error\",\"errorId\":\"0a1b\"}");

    assertThat(thrown)
        .hasMessage(
            "500 Internal Server Error"
                + GET
                + "Internal Error. The server has a problem; try again later. To whoever runs the"
                + " server, quote errorId 0a1b."
                + Answers.see("status-5xx"));
    assertError(thrown, 500, "Internal Error", null, Map.of());
    assertThat(failure(500, "{\"detail\":\"Internal Error\",\"errorId\":null}"))
        .hasMessage("500 Internal Server Error" + GET + "Internal Error." + TRY_LATER);
  }

  @Test
  void jsonSentAsHtml() {
    String sentence =
        "You are attempting to use this endpoint too frequently. Limit is 40 requests";
    String body = "{\"detail\":\"" + sentence + " in 1 seconds\"}";
    SentryApiException thrown = failure(429, "text/html; charset=utf-8", body);

    assertThat(thrown)
        .isExactlyInstanceOf(SentryRateLimitException.class)
        .hasMessage("429 Too Many Requests" + GET + sentence + " in 1 seconds." + FEWER_CALLS);
    assertError(thrown, 429, sentence + " in 1 seconds", null, Map.of());
    assertThat(thrown.body()).isEqualTo(body);
  }

  @Test
  void html() {
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
                + "an HTML page titled \"502 Bad Gateway\". The server, or a proxy before it, has a"
                + " problem; try again later."
                + Answers.see("status-5xx"));
    assertError(thrown, 502, null, null, Map.of());
    assertThat(thrown.body()).isEqualTo(page);
  }

  @Test
  void plainText() {
    String text = "Sentry is currently in maintenance mode";
    SentryApiException thrown = failure(503, "text/html; charset=utf-8", text);

    assertThat(thrown).hasMessage("503 Service Unavailable" + GET + text + "." + TRY_LATER);
    assertError(thrown, 503, null, null, Map.of());
    assertThat(thrown.body()).isEqualTo(text);
  }

  @Test
  void truncatedJson() {
    String body = "{\"detail\":\"You do not have perm";

    SentryApiException thrown = failure(400, body);

    assertThat(thrown).hasMessage("400 Bad Request" + GET + body + "." + CHECK_ARGUMENTS);
    assertError(thrown, 400, null, null, Map.of());
    assertThat(thrown.body()).isEqualTo(body);
  }

  @Test
  void wordDetail() {
    SentryApiException thrown = failure(429, "text/html; charset=utf-8", "detail");

    assertThat(thrown)
        .hasMessage("429 Too Many Requests" + GET + "(no reason given)." + FEWER_CALLS);
    assertThat(thrown.body()).isEqualTo("detail");
  }

  @Test
  void numberOfTries() {
    SentryApiException thrown = Answers.error(Answers.request("GET", 3), 500, "");

    assertThat(thrown)
        .hasMessage(
            "500 Internal Server Error: GET /api/0/teams/org/team/ after 3 tries: (empty body)."
                + TRY_LATER);
    assertThat(thrown.tries()).isEqualTo(3);
    assertThat(thrown.path()).isEqualTo("/api/0/teams/org/team/");
  }

  private SentryApiException failure(int status, String json) {
    return failure(status, "application/json", json);
  }

  private SentryApiException failure(int status, String contentType, String body) {
    server.answer(status, contentType, body);
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
