package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Locale;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  /** What is in it is escaped by somebody. */
  private static final String TOKEN = "sntrys_eyJ1/cmw+aA==_x";

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void tokenThatAServerRepeatsIsInNoPartOfTheError() {
    server.answer(
        new MockResponse()
            .setResponseCode(400)
            .setHeader("X-Request", "Authorization: Bearer " + TestServer.TOKEN)
            .setBody(
                "{\"detail\":\"Bad Bearer %1$s\",\"%1$s\":[\"%1$s\"]}"
                    .formatted(TestServer.TOKEN)));

    SentryApiException thrown =
        catchThrowableOfType(
            SentryApiException.class, () -> server.teams().getTeam("org", "team").execute());

    assertThat(thrown)
        .hasMessage(
            "400 Bad Request: GET /api/0/teams/org/team/: Bad Bearer ***. '***': ***. Check the"
                + " arguments of the call."
                + Answers.see("status-400"));
    assertThat(thrown.body()).isEqualTo("{\"detail\":\"Bad Bearer ***\",\"***\":[\"***\"]}");
    assertThat(thrown.headers().get("X-Request")).isEqualTo("Authorization: Bearer ***");
  }

  @Test
  void tokenInAnAnswerThatMakesNoSenseIsNotEvenInTheCause() {
    server.answer(
        new MockResponse()
            .setHeader("X-Request", TestServer.TOKEN)
            .setBody("{\"id\":\"1\",\"slug\":\"a\",\"dateCreated\":\"" + TestServer.TOKEN + "\"}"));

    SentryDecodingException thrown =
        catchThrowableOfType(
            SentryDecodingException.class, () -> server.teams().getTeam("org", "team").execute());

    assertThat(thrown)
        .hasMessage(
            "200 with a body that does not fit the spec: GET /api/0/teams/org/team/: Expected a"
                + " date-time such as 2018-11-06T21:20:08.115Z but was \"***\" at path"
                + " $.dateCreated. The body begins:"
                + " {\"id\":\"1\",\"slug\":\"a\",\"dateCreated\":\"***\"}."
                + Answers.see("decoding"))
        .hasNoCause();
    assertThat(thrown.body()).isEqualTo("{\"id\":\"1\",\"slug\":\"a\",\"dateCreated\":\"***\"}");
    assertThat(thrown.headers().get("X-Request")).isEqualTo("***");
  }

  @Test
  void tokenInTheReasonOfAStatus() {
    server.answer(
        new MockResponse().setStatus("HTTP/1.1 418 No\u001b[1m, Bearer " + TestServer.TOKEN));

    assertThat(
            catchThrowableOfType(
                SentryApiException.class, () -> server.teams().getTeam("org", "team").execute()))
        .hasMessageStartingWith("418 No [1m, Bearer ***: GET /api/0/teams/org/team/: ");
  }

  @Test
  void tokenInABrokenAnswer() {
    Request request = bearer(TOKEN);
    IOException broken = new IOException("unexpected status line: " + TOKEN);

    assertThat(NoAnswer.explain(request, false, new IOException("a", broken)))
        .hasMessageStartingWith("GET /: no complete answer from sentry.io:443: a. ")
        .hasNoCause();
    IOException withSuppressed = new IOException("a");
    withSuppressed.addSuppressed(broken);
    assertThat(NoAnswer.explain(request, false, withSuppressed)).hasNoCause();
    assertThat(NoAnswer.explain(request, false, broken))
        .hasMessageStartingWith(
            "GET /: no complete answer from sentry.io:443: unexpected status line: ***. ")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TOKEN,
        "sntrys_eyJ1\\/cmw+aA==_x",
        "sntrys_eyJ1\\u002fcmw\\u002BaA\\u003d\\u003D_x",
        "sntrys_eyJ1%2Fcmw%2baA%3D%3D_x",
        "sntrys_eyJ1&#x2F;cmw&#43;aA&#61;&#x3D;_x"
      })
  void escapedInWhateverWay(String repeated) {
    assertThat(Redaction.of(bearer(TOKEN)).text("<" + repeated + ">")).isEqualTo("<***>");
  }

  @Test
  void otherCaseIsAnotherText() {
    String other = TOKEN.toUpperCase(Locale.ROOT);

    assertThat(Redaction.of(bearer(TOKEN)).text(other)).isEqualTo(other);
  }

  /** A regular expression for it would overflow the stack. */
  @Test
  void tokenOf10Kilobytes() {
    String token = "../".repeat(3_333);

    assertThat(Redaction.of(bearer(token)).text("<" + token + ">")).isEqualTo("<***>");
  }

  @Test
  void formsThatAreEachOthersBeginning() {
    assertThat(Redaction.of(bearer("%25%25%25")).text("<%25%25%25><%2525%2525%2525>"))
        .isEqualTo("<***><***>");
    assertThat(Redaction.of(bearer("0123456%")).text("<0123456%25 0123456% 0123456"))
        .isEqualTo("<*** *** 0123456");
  }

  @Test
  void keyOfBasicAuthentication() {
    String basic = okhttp3.Credentials.basic("0123456789abcdef", "");
    Redaction redaction = Redaction.of(request(basic));

    assertThat(redaction.text(basic + " 0123456789abcdef")).isEqualTo("Basic *** ***");
  }

  @ParameterizedTest
  @CsvSource({"Bearer short", "Bearer", "''", "Basic !!!"})
  void whatIsNoCredentialSpoilsNoText(String header) {
    assertThat(Redaction.of(request(header)).text("short Bearer Basic"))
        .isEqualTo("short Bearer Basic");
  }

  @Test
  void requestWithoutCredential() {
    Redaction redaction = Redaction.of(new Request.Builder().url("https://sentry.io/").build());

    assertThat(redaction.text("text")).isEqualTo("text");
    assertThat(redaction.headers(Headers.of("a", "b"))).isEqualTo(Headers.of("a", "b"));
  }

  private static Request bearer(String token) {
    return request("Bearer " + token);
  }

  private static Request request(String authorization) {
    return new Request.Builder()
        .url("https://sentry.io/")
        .header("Authorization", authorization)
        .build();
  }
}
