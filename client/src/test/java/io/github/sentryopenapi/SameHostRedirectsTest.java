package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.TeamUpdate;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameHostRedirectsTest {
  private static final String GET = ": GET /api/0/teams/org/team/: (empty body). Redirected to ";
  private static final String NOT_FOLLOWED =
      ", which was not followed: is the base URL right?" + Answers.see("redirect");

  @RegisterExtension final TestServer server = new TestServer();
  @RegisterExtension final TestServer other = new TestServer();

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void followsGetToTheSameHost(int status) throws Exception {
    redirect(status, "/api/0/teams/other/team/");
    server.answer(200, TestServer.TEAM);

    assertThat(server.teams().getTeam("org", "team").execute().id()).isEqualTo("1");

    assertThat(server.takeRequest().getPath()).isEqualTo("/api/0/teams/org/team/");
    RecordedRequest second = server.takeRequest();
    assertThat(second.getRequestLine()).isEqualTo("GET /api/0/teams/other/team/ HTTP/1.1");
    assertThat(second.getHeader("Authorization")).isEqualTo("Bearer " + TestServer.TOKEN);
  }

  @Test
  void usesTheConnectionOfTheRedirect() throws Exception {
    server.answer(
        new MockResponse().setResponseCode(302).setHeader("Location", "/x/").setBody("moved"));
    server.answer(200, TestServer.TEAM);

    assertThat(server.teams().getTeam("org", "team").execute().id()).isEqualTo("1");

    server.takeRequest();
    assertThat(server.takeRequest().getSequenceNumber()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {307, 308})
  void repeatsPutWithItsBody(int status) throws Exception {
    redirect(status, server.url("/elsewhere/"));
    server.answer(200, TestServer.TEAM);

    server.teams().updateTeam("org", "team", TeamUpdate.builder().slug("a").build()).execute();

    server.takeRequest();
    RecordedRequest second = server.takeRequest();
    assertThat(second.getRequestLine()).isEqualTo("PUT /elsewhere/ HTTP/1.1");
    assertThat(second.getHeader("Authorization")).isEqualTo("Bearer " + TestServer.TOKEN);
    assertThat(second.getBody().readUtf8()).isEqualTo("{\"slug\":\"a\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void doesNotGoToAnotherHost(int status) {
    String target = other.url("/api/0/teams/org/team/");
    redirect(status, target);

    SentryApiException thrown = failure();

    assertThat(thrown.status()).isEqualTo(status);
    assertThat(thrown).message().endsWith(GET + target + NOT_FOLLOWED);
    assertThat(other.requestCount()).isZero();
  }

  @Test
  void doesNotGoThereOnTheUsersHttpClientEither() {
    redirect(302, other.url("/"));
    OkHttpClient http = new OkHttpClient.Builder().followRedirects(true).build();
    try (SentryClient sentry = server.newClient().httpClient(http).build()) {
      assertThat(
              catchThrowableOfType(
                  SentryApiException.class, () -> sentry.teams().getTeam("org", "team").execute()))
          .hasMessage("302 Found" + GET + other.url("/") + NOT_FOLLOWED);
    }
    assertThat(other.requestCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a/x/, /y/, https://a/y/",
    "https://a/x/, //A:443/y/, https://a/y/",
    "http://a:9000/x/, https://a/y/, https://a/y/",
    "http://a/x/, https://a:9443/y/, https://a:9443/y/",
    "https://a/x/, http://a/y/, ",
    "https://a/x/, http://a:443/y/, ",
    "https://a/x/, https://a:8443/y/, ",
    "http://a/x/, http://a:81/y/, ",
    "https://a/x/, https://a.b/y/, ",
    "https://a/x/, https://b@c/y/, ",
  })
  void goesOnlyWhereTheTokenMayGo(String from, String location, String to) throws Exception {
    List<String> asked = new ArrayList<>();
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(new SameHostRedirects())
            .addInterceptor(
                chain -> {
                  asked.add(chain.request().url().toString());
                  return new Response.Builder()
                      .request(chain.request())
                      .protocol(Protocol.HTTP_1_1)
                      .code(asked.size() == 1 ? 302 : 200)
                      .message("")
                      .header("Location", location)
                      .body(ResponseBody.create("", null))
                      .build();
                })
            .build();

    http.newCall(new Request.Builder().url(from).build()).execute().close();

    assertThat(asked).isEqualTo(to == null ? List.of(from) : List.of(from, to));
  }

  @Test
  void endsInALoop() {
    for (int i = 0; i < 10; i++) {
      redirect(302, "/api/0/teams/org/team/");
    }

    assertThat(failure()).hasMessage("302 Found" + GET + "/api/0/teams/org/team/" + NOT_FOLLOWED);
    assertThat(server.requestCount()).isEqualTo(6);
  }

  @Test
  void saysThatALoginPageIsNoAnswer() {
    redirect(302, "/auth/login/");
    server.answer(200, "text/html; charset=utf-8", "<html>Sign in</html>");

    assertThat(
            catchThrowableOfType(
                SentryDecodingException.class,
                () -> server.teams().getTeam("org", "team").execute()))
        .hasMessage(
            "200 with a login page instead of JSON: GET /auth/login/. Is the base URL right, with"
                + " all that comes before /api/0/?"
                + Answers.see("login-page"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303})
  void doesNotTurnPostIntoGet(int status) {
    redirect(status, "/api/0/organizations/other/teams/");

    SentryApiException thrown =
        catchThrowableOfType(
            SentryApiException.class,
            () ->
                server
                    .teams()
                    .createOrganizationTeam("org", NewTeam.builder().slug("a").build())
                    .execute());

    assertThat(thrown)
        .message()
        .endsWith(
            ": POST /api/0/organizations/org/teams/: (empty body). Redirected to"
                + " /api/0/organizations/other/teams/"
                + NOT_FOLLOWED);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void redirectWithoutTargetIsAnError() {
    server.answer(new MockResponse().setResponseCode(302));

    assertThat(failure())
        .hasMessage(
            "302 Found: GET /api/0/teams/org/team/: (empty body). It names no place to go to: is"
                + " the base URL right?"
                + Answers.see("redirect"));
  }

  @Test
  void redirectToWhatIsNoAddressIsAnError() {
    redirect(302, "ftp://127.0.0.1/");

    assertThat(failure()).hasMessage("302 Found" + GET + "ftp://127.0.0.1/" + NOT_FOLLOWED);
  }

  private void redirect(int status, String target) {
    server.answer(new MockResponse().setResponseCode(status).setHeader("Location", target));
  }

  private SentryApiException failure() {
    return catchThrowableOfType(
        SentryApiException.class, () -> server.teams().getTeam("org", "team").execute());
  }
}
