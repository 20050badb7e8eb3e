package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BodyTextTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void keeps64KilobytesOfAnErrorBody() {
    server.answer(500, "x".repeat(65_537));

    assertThat(failure().body()).isEqualTo("x".repeat(65_536));
  }

  @Test
  void keepsAnErrorBodyOf64KilobytesWhole() {
    server.answer(500, "x".repeat(65_536));

    assertThat(failure().body()).isEqualTo("x".repeat(65_536));
  }

  @Test
  void keepsWhatCameBeforeTheConnectionBroke() {
    server.answer(
        new MockResponse()
            .setResponseCode(502)
            .setBody("x".repeat(2_000))
            .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

    SentryApiException thrown = failure();

    assertThat(thrown)
        .hasMessage(
            "502 Bad Gateway: GET /api/0/teams/org/team/: "
                + "x".repeat(200)
                + "… The server has a problem; try again later."
                + Answers.see("status-5xx"));
    assertThat(thrown.body()).isEqualTo("x".repeat(1_000));
  }

  @Test
  void readsTheCharsetThatTheServerNames() {
    Buffer bytes = new Buffer().writeString("Fehler: ü", StandardCharsets.ISO_8859_1);
    server.answer(
        new MockResponse()
            .setResponseCode(500)
            .setHeader("Content-Type", "text/plain; charset=iso-8859-1")
            .setBody(bytes));

    assertThat(failure().body()).isEqualTo("Fehler: ü");
  }

  @Test
  void takesUtf8ForACharsetThatNobodyKnows() {
    assertThat(
            BodyText.text(
                new Buffer().writeUtf8("ü"), MediaType.parse("text/plain; charset=klingon")))
        .isEqualTo("ü");
    assertThat(BodyText.text(new Buffer().writeUtf8("ü"), null)).isEqualTo("ü");
  }

  @Test
  void startIsOneLine() {
    assertThat(BodyText.start(" a\r\n\t b\u0000c \u001b[31m")).isEqualTo("a b c [31m");
    assertThat(BodyText.start("\u00a0a\u3000\u200bb\u00a0")).isEqualTo("a b");
    assertThat(BodyText.start("\ufeffa\u2028b\u0085c\u202ed")).isEqualTo("a b c d");
  }

  @Test
  void startIsNotCutWithinACharacter() {
    assertThat(BodyText.start("a\ud83d\ude00b", 2)).isEqualTo("a…");
    assertThat(BodyText.start("a\ud83d\ude00b", 3)).isEqualTo("a\ud83d\ude00…");
    assertThat(BodyText.start("a\ud83d\ude00b", 4)).isEqualTo("a\ud83d\ude00b");
  }

  @Test
  void sentenceEndsOnce() {
    assertThat(BodyText.sentence("a")).isEqualTo("a.");
    assertThat(BodyText.sentence("a. ")).isEqualTo("a.");
    assertThat(BodyText.sentence("a?")).isEqualTo("a?");
    assertThat(BodyText.sentence("")).isEmpty();
  }

  private SentryApiException failure() {
    return catchThrowableOfType(
        SentryApiException.class, () -> server.teams().getTeam("org", "team").execute());
  }
}
