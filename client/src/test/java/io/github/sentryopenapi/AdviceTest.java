package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sentryopenapi.api.NewProject;
import io.github.sentryopenapi.api.NewTeam;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.mockwebserver.MockResponse;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {
  private static final String GET = ": GET /api/0/teams/org/team/: ";
  private static final String CHECK_SLUGS =
      "Check the slugs, and that the base URL is the organization's own region."
          + Answers.see("status-404");

  @RegisterExtension final TestServer server = new TestServer();

  @ParameterizedTest
  @CsvSource({
    "413, Content Too Large, Send less at once., status-413",
    "415, Unsupported Media Type, It takes no JSON there: is the base URL right?, status-415",
  })
  void statusesThatSayEnough(int status, String reason, String advice, String anchor) {
    assertThat(failure(status, "{\"detail\":\"a\"}"))
        .hasMessage(status + " " + reason + GET + "a. " + advice + Answers.see(anchor));
  }

  /** OkHttp passes on that of a proxy only. */
  @Test
  void proxyThatAsksForCredentials() {
    assertThat(Answers.error(Answers.request("GET", 1), 407, ""))
        .hasMessage(
            "407 Proxy Authentication Required"
                + GET
                + "(empty body). Give the HTTP client what its proxy asks for."
                + Answers.see("proxy"));
  }

  @Test
  void statusesThatNobodyKnows() {
    assertThat(failure(418, "short and stout"))
        .hasMessage(
            "418 Client Error"
                + GET
                + "short and stout. Check the call."
                + Answers.see("status-4xx"));
    server.answer(new MockResponse().setStatus("HTTP/1.1 499 "));
    assertThat(failure())
        .hasMessage("499" + GET + "(empty body). Check the call." + Answers.see("status-4xx"));
    assertThat(failure(599, ""))
        .hasMessage(
            "599 Server Error"
                + GET
                + "(empty body). The server has a problem; try again later."
                + Answers.see("status-5xx"));
  }

  @Test
  void methodNotAllowed() {
    String detail = "{\"detail\":\"Method \\\"GET\\\" not allowed.\"}";
    String advice =
        "Is the base URL right, and the server new enough for this operation?"
            + Answers.see("status-405");
    assertThat(failure(405, detail))
        .hasMessage("405 Method Not Allowed" + GET + "Method \"GET\" not allowed. " + advice);
    server.answer(
        new MockResponse().setResponseCode(405).setHeader("Allow", "PUT, POST").setBody(detail));
    assertThat(failure())
        .hasMessage(
            "405 Method Not Allowed"
                + GET
                + "Method \"GET\" not allowed. It takes PUT, POST there. "
                + advice);
  }

  @Test
  void notFound() {
    assertThat(failure(404, "{\"detail\":\"The requested resource does not exist\"}"))
        .isExactlyInstanceOf(SentryNotFoundException.class)
        .hasMessage(
            "404 Not Found" + GET + "The requested resource does not exist. " + CHECK_SLUGS);
  }

  @Test
  void notFoundWithoutTheLastSlash() {
    Request request = new Request.Builder().url("https://sentry.io/api/0/teams/org/team").build();

    assertThat(Answers.error(request, 404, ""))
        .hasMessage(
            "404 Not Found: GET /api/0/teams/org/team: (empty body). Sentry's paths end with a"
                + " slash."
                + Answers.see("status-404"));
  }

  @Test
  void notFoundAfterAnEarlierDelete() {
    assertThat(Answers.error(Answers.request("DELETE", 2), 404, ""))
        .hasMessage(
            "404 Not Found: DELETE /api/0/teams/org/team/ after 2 tries: (empty body). An earlier"
                + " try may have deleted it already. "
                + CHECK_SLUGS);
    assertThat(Answers.error(Answers.request("DELETE", 1), 404, ""))
        .hasMessage("404 Not Found: DELETE /api/0/teams/org/team/: (empty body). " + CHECK_SLUGS);
    assertThat(Answers.error(Answers.request("GET", 2), 404, ""))
        .hasMessage(
            "404 Not Found: GET /api/0/teams/org/team/ after 2 tries: (empty body). "
                + CHECK_SLUGS);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 409, 413, 415, 418})
  void pageOfSomethingBeforeTheServer(int status) {
    assertThat(failure(status, "<html><title>Access denied</title></html>"))
        .message()
        .endsWith(
            GET
                + "an HTML page titled \"Access denied\". A proxy, a firewall or another web server"
                + " answered, not the API: is the base URL right?"
                + Answers.see("html-page"));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500})
  void pageOfAServerThatHasAProblem(int status) {
    assertThat(failure(status, "<html><title>Oops</title></html>"))
        .message()
        .endsWith(
            GET
                + "an HTML page titled \"Oops\". The server, or a proxy before it, has a problem;"
                + " try again later."
                + Answers.see("status-5xx"));
  }

  @Test
  void loginPageWithAnErrorStatus() {
    assertThat(failure(403, "<html><title>Sign in</title></html>"))
        .hasMessage(
            "403 Forbidden"
                + GET
                + "a login page titled \"Sign in\". Is the base URL right, with all that comes"
                + " before /api/0/?"
                + Answers.see("login-page"));
  }

  @Test
  void conflictNamesWhatWasSent() {
    String exists = "{\"detail\":\"A project with this slug already exists.\"}";
    server.answer(409, exists);
    assertThat(
            catchThrowableOfType(
                SentryConflictException.class,
                () ->
                    server
                        .teams()
                        .createTeamProject(
                            "org",
                            "team",
                            NewProject.builder().name("The Yoghurt").slug("yoghurt").build())
                        .execute()))
        .hasMessage(
            "409 Conflict: POST /api/0/teams/org/team/projects/: A project with this slug already"
                + " exists. Choose another slug than 'yoghurt', or use what exists."
                + Answers.see("status-409"));
    server.answer(409, exists);
    assertThat(
            catchThrowableOfType(
                SentryConflictException.class,
                () ->
                    server
                        .teams()
                        .createOrganizationTeam(
                            "org", NewTeam.builder().name("The A\nTeam").build())
                        .execute()))
        .hasMessage(
            "409 Conflict: POST /api/0/organizations/org/teams/: A project with this slug already"
                + " exists. Choose another slug than the one made of the name 'The A Team', or use"
                + " what exists."
                + Answers.see("status-409"));
  }

  @Test
  void conflictAfterAnEarlierPost() {
    assertThat(Answers.error(Answers.request("POST", 2), 409, ""))
        .hasMessage(
            "409 Conflict: POST /api/0/teams/org/team/ after 2 tries: (empty body). An earlier try"
                + " may have made it already. Choose another slug, or use what exists."
                + Answers.see("status-409"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void conflictLeavesABodyAloneThatCannotBeReadTwice(boolean oneShot) {
    RequestBody body =
        new RequestBody() {
          @Override
          public MediaType contentType() {
            return null;
          }

          @Override
          public long contentLength() {
            return oneShot ? 2 : -1;
          }

          @Override
          public boolean isOneShot() {
            return oneShot;
          }

          @Override
          public void writeTo(BufferedSink sink) {
            throw new AssertionError("was read");
          }
        };
    Request request = new Request.Builder().url("https://sentry.io/x/").post(body).build();

    assertThat(Answers.error(request, 409, ""))
        .hasMessage(
            "409 Conflict: POST /x/: (empty body). Choose another slug, or use what exists."
                + Answers.see("status-409"));
  }

  @Test
  void redirectToTheLoginPage() {
    server.answer(
        new MockResponse()
            .setResponseCode(302)
            .setHeader("Location", "https://other.example/auth/login/org/?next=/api/0/"));

    assertThat(failure())
        .hasMessage(
            "302 Found"
                + GET
                + "(empty body). Redirected to the login page: is the base URL right, with all that"
                + " comes before /api/0/?"
                + Answers.see("login-page"));
  }

  @Test
  void redirectIsShownWithoutItsQuery() {
    server.answer(
        new MockResponse()
            .setResponseCode(302)
            .setHeader("Location", "https://other.example/x/?query=private#private"));

    assertThat(failure())
        .hasMessage(
            "302 Found"
                + GET
                + "(empty body). Redirected to https://other.example/x/, which was not followed: is"
                + " the base URL right?"
                + Answers.see("redirect"));
  }

  @ParameterizedTest
  @CsvSource({"300, Redirection", "301, Moved Permanently", "303, See Other"})
  void redirectToNowhere(int status, String reason) {
    server.answer(new MockResponse().setResponseCode(status));

    assertThat(failure())
        .hasMessage(
            status
                + " "
                + reason
                + GET
                + "(empty body). It names no place to go to: is the base URL right?"
                + Answers.see("redirect"));
  }

  @Test
  void notModified() {
    server.answer(new MockResponse().setResponseCode(304));

    assertThat(failure())
        .hasMessage(
            "304 Not Modified"
                + GET
                + "(empty body). Nothing was asked of a cache: does an interceptor or a proxy do"
                + " so?"
                + Answers.see("redirect"));
  }

  private SentryApiException failure(int status, String body) {
    server.answer(status, body);
    return failure();
  }

  private SentryApiException failure() {
    return catchThrowableOfType(
        SentryApiException.class, () -> server.teams().getTeam("org", "team").execute());
  }
}
