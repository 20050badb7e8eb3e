package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.util.List;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void addsHeadersQueryAndToken() throws Exception {
    server.answer(200, TestServer.TEAM);
    RequestOptions options =
        RequestOptions.builder()
            .header("X-Request-Id", "a b")
            .header("User-Agent", "mine")
            .query("expand", "x&y")
            .query("expand", "z")
            .authToken(AuthToken.of("other"))
            .build();

    server.teams().getTeam("org", "team").withOptions(options).execute();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getPath()).isEqualTo("/api/0/teams/org/team/?expand=x%26y&expand=z");
    assertThat(request.getHeader("X-Request-Id")).isEqualTo("a b");
    assertThat(request.getHeaders().values("User-Agent")).containsExactly("mine");
    assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer other");
  }

  @Test
  void leaveTheCallThatTheyWereSetOnAsItWas() throws Exception {
    server.answer(200, TestServer.TEAM);
    ApiCall<Team> call = server.teams().getTeam("org", "team");
    call.withOptions(RequestOptions.builder().query("a", "b").build());

    call.execute();

    assertThat(server.takeRequest().getPath()).isEqualTo("/api/0/teams/org/team/");
  }

  @Test
  void lastOnesWinAsAWhole() throws Exception {
    server.answer(200, TestServer.TEAM);

    server
        .teams()
        .getTeam("org", "team")
        .withOptions(RequestOptions.builder().query("a", "b").build())
        .withOptions(RequestOptions.builder().query("c", "d").build())
        .execute();

    assertThat(server.takeRequest().getPath()).isEqualTo("/api/0/teams/org/team/?c=d");
  }

  @Test
  void tokenOfAnotherServerIsRefused() {
    AuthToken token =
        AuthToken.of(
            "sntrys_"
                + java.util.Base64.getEncoder()
                    .encodeToString("{\"url\":\"https://sentry.io\",\"org\":\"o\"}".getBytes())
                + "_secret");
    RequestOptions options = RequestOptions.builder().authToken(token).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().getTeam("org", "team").withOptions(options))
        .withMessage(
            "an organization token is only sent to the server that it names, sentry.io:443, but"
                + " this client's 'baseUrl' is "
                + server.url("/")
                + "; leave that out, or use a token of that server."
                + Answers.see("token-host"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "authorization",
        "Host",
        "Content-Length",
        "Content-Type",
        "Transfer-Encoding",
        "Accept-Encoding",
        "Connection"
      })
  void headersOfTheClientAreRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().header(name, "x"))
        .withMessage("'name' must not be " + name + ": the client sends that header itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a:", "a\n", "ä", "a\u0000"})
  void badHeaderNamesAreRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().header(name, "x"))
        .withMessage("'name' must be a header name: letters, digits and - alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "\u0000", "ä", "\u007f"})
  void badHeaderValuesAreRefusedAndNotShown(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().header("X-Key", value))
        .withMessage("'value' of header X-Key must be printable ASCII on one line");
  }

  @Test
  void oneToOneHundredTriesAreAllowed() {
    assertThat(RequestOptions.builder().maxTries(1).build().maxTries(3)).isEqualTo(1);
    assertThat(RequestOptions.builder().maxTries(100).build().maxTries(3)).isEqualTo(100);
  }

  @Test
  void badArgumentsAreRefused() {
    RequestOptions.Builder options = RequestOptions.builder();
    for (Duration timeout : List.of(Duration.ZERO, Duration.ofDays(25))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> options.callTimeout(timeout))
          .withMessage("'callTimeout' must be between 1 ms and 24 days, but was " + timeout);
    }
    for (int tries : new int[] {-1, 0, 101}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> options.maxTries(tries))
          .withMessage("'maxTries' must be from 1 to 100, but was " + tries);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.query("", "x"))
        .withMessage("'name' must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.query("x", null))
        .withMessage("'value' must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.authToken(null))
        .withMessage("'authToken' must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.teams().getTeam("org", "team").withOptions(null))
        .withMessage("'options' must not be null");
  }

  @Test
  void textFormShowsNoValueThatCouldBeSecret() {
    assertThat(
            RequestOptions.builder()
                .callTimeout(Duration.ofSeconds(5))
                .maxTries(1)
                .idempotent(true)
                .header("X-Api-Key", "secret")
                .query("q", "secret")
                .authToken(AuthToken.of("secret"))
                .build())
        .hasToString(
            "RequestOptions[callTimeout=PT5S, maxTries=1, idempotent=true, headers=[X-Api-Key],"
                + " query=[q]]");
  }
}
