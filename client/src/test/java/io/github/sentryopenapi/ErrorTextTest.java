package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies of errors that are hard to read, or too long: what of them is kept and shown. */
class ErrorTextTest {
  private static final String START = "500 Internal Server Error: GET /api/0/teams/org/team/: ";
  private static final String END =
      " The server has a problem; try again later." + Answers.see("status-5xx");

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void nulBytes() {
    SentryApiException thrown = failure("a\u0000\u0000b\u2028c\u202e");

    assertThat(thrown).hasMessage(START + "a b c." + END);
    assertThat(thrown.body()).isEqualTo("a\u0000\u0000b\u2028c\u202e");
  }

  @Test
  void keySentTwice() {
    String body = "{\"detail\":\"a\",\"detail\":\"b\"}";

    assertThat(failure(body)).hasMessage(START + body + "." + END);
  }

  @Test
  void deepNesting() {
    String body = "[".repeat(10_000) + "]".repeat(10_000);

    assertThat(failure(body)).hasMessage(START + "[".repeat(200) + "…" + END);
  }

  @Test
  void megabyte() {
    SentryApiException thrown = failure("{\"detail\":\"" + "x".repeat(1_000_000) + "\"}");

    assertThat(thrown).hasMessage(START + "{\"detail\":\"" + "x".repeat(189) + "…" + END);
    assertThat(thrown.body()).hasSize(65_536);
  }

  @Test
  void otherCharset() {
    server.answer(
        new MockResponse()
            .setResponseCode(500)
            .setHeader("Content-Type", "application/json; charset=iso-8859-1")
            .setBody(
                new Buffer().writeString("{\"detail\":\"Größer\"}", StandardCharsets.ISO_8859_1)));

    assertThat(failure()).hasMessage(START + "Größer." + END);
  }

  @Test
  void bytesThatAreNoUtf8() {
    server.answer(
        new MockResponse()
            .setResponseCode(500)
            .setBody(new Buffer().writeUtf8("{\"detail\":\"a").writeByte(0xff).writeUtf8("\"}")));

    assertThat(failure()).hasMessage(START + "a\ufffd." + END);
  }

  @Test
  void byteOrderMark() {
    assertThat(failure("\ufeff{\"detail\":\"a\"}")).hasMessage(START + "a." + END);
  }

  private SentryApiException failure(String body) {
    server.answer(500, body);
    return failure();
  }

  private SentryApiException failure() {
    return catchThrowableOfType(
        SentryApiException.class, () -> server.teams().getTeam("org", "team").execute());
  }
}
