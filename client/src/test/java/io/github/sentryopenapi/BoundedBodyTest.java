package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.api.ModelAdapters;
import io.github.sentryopenapi.api.Team;
import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedBodyTest {
  private static final BodyReader<Team> READER =
      new JsonBodyReader<>(
          new Moshi.Builder().add(new ModelAdapters()).build().adapter(Team.class), null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      value = {"{\"id\":\"|x", "{\"x\":\"|x", TestServer.TEAM + "| "})
  void noMoreThan64MebibytesOfAnEndlessBodyAreRead(String start, char rest) {
    EndlessBody body = new EndlessBody(start, rest);

    SentryDecodingException thrown =
        catchThrowableOfType(SentryDecodingException.class, () -> read(body));

    String begin = start + body.rest(65_536 - start.length());
    assertThat(thrown.body()).isEqualTo(begin);
    assertThat(thrown)
        .hasMessage(
            "200 with a body that does not fit the spec: GET /api/0/teams/org/team/: it is larger"
                + " than 64 MiB. The body begins: "
                + BodyText.sentence(BodyText.start(begin))
                + Answers.see("decoding"));
    assertThat(body.given).isBetween(64L << 20, (64L << 20) + 100_000);
  }

  @Test
  void bodyOf64MebibytesIsRead() throws Exception {
    Buffer body = new Buffer().writeUtf8(TestServer.TEAM);
    body.writeUtf8(" ".repeat((int) (BoundedBody.MOST_BYTES - body.size())));

    assertThat(READER.read(response(), ResponseBody.create(body, null, -1)))
        .isEqualTo(Team.builder().id("1").slug("ancient-gabelers").build());
  }

  private static Team read(EndlessBody body) throws Exception {
    return READER.read(response(), ResponseBody.create(Okio.buffer(body), null, -1));
  }

  private static Response response() {
    return Answers.response(Answers.request("GET", 1), 200, "");
  }

  /** A beginning, and then the same character for ever. */
  private static final class EndlessBody extends ForwardingSource {
    private final char rest;
    private long given;

    EndlessBody(String start, char rest) {
      super(new Buffer().writeUtf8(start));
      this.rest = rest;
    }

    String rest(int chars) {
      return Character.toString(rest).repeat(chars);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long read = super.read(sink, byteCount);
      if (read < 0) {
        read = byteCount;
        sink.writeUtf8(rest((int) byteCount));
      }
      given += read;
      return read;
    }
  }
}
