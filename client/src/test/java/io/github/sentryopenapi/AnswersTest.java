package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentryopenapi.golden.api.AnswersApi;
import io.github.sentryopenapi.golden.api.Color;
import io.github.sentryopenapi.golden.api.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the golden sample, over HTTP: in each form, and none. */
class AnswersTest {
  private static final Part PART = Part.builder().id("1").build();

  @RegisterExtension final TestServer server = new TestServer();

  private AnswersApi answers;

  @BeforeEach
  void connect() {
    answers = GoldenApis.of(server, AnswersApi.class);
  }

  @Test
  void bytes() throws Exception {
    ByteString bytes = ByteString.decodeHex("00ff7b");
    server.answer(new MockResponse().setBody(new Buffer().write(bytes)));
    server.answer(new MockResponse());

    assertThat(answers.getBytes("a").execute()).isEqualTo(bytes);
    assertThat(answers.getBytes("a").execute()).isEqualTo(ByteString.EMPTY);
    assertAsked("GET /api/0/answers/a/ HTTP/1.1", "application/octet-stream, */*;q=0.1");
  }

  @Test
  void loginPageIsNoFile() {
    server.answer(200, "text/html", "<html><title>Login</title><form></form></html>");

    assertThatThrownBy(() -> answers.getBytes("a").execute())
        .isInstanceOf(SentryDecodingException.class)
        .hasMessageContaining("instead of application/octet-stream: GET ");
  }

  @Test
  void bytesHaveALimit() {
    server.answer(
        new MockResponse().setBody(new Buffer().write(new byte[(int) BoundedBody.MOST_BYTES + 1])));

    assertThatThrownBy(() -> answers.getBytes("a").execute())
        .isInstanceOf(SentryDecodingException.class)
        .hasMessageContaining("it is larger than 64 MiB");
  }

  @Test
  void textAsItIsOrAsJson() throws Exception {
    server.answer(200, "text/csv; charset=iso-8859-1", "a,b");
    server.answer(200, "application/json", "\"a,b\"");

    assertThat(answers.getText("a").execute()).isEqualTo("a,b");
    assertThat(answers.getText("a").execute()).isEqualTo("a,b");
    assertAsked("PUT /api/0/answers/a/ HTTP/1.1", "text/csv, */*;q=0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", " null\n"})
  void valueOrNothing(String body) {
    server.answer(200, "{\"id\":\"1\"}");
    server.answer(new MockResponse().setResponseCode(204));
    server.answer(200, body);

    assertThat(answers.getOrNothing("a").execute()).isEqualTo(PART);
    assertThat(answers.getOrNothing("a").execute()).isNull();
    assertThat(answers.getOrNothing("a").execute()).isNull();
  }

  @Test
  void listOrNull() {
    server.answer(200, "[\"a\"]");
    server.answer(200, "null");
    server.answer(200, "nullable");

    assertThat(answers.getNull("a").execute()).containsExactly("a");
    assertThat(answers.getNull("a").execute()).isNull();
    assertThatThrownBy(() -> answers.getNull("a").execute())
        .isInstanceOf(SentryDecodingException.class);
  }

  @Test
  void whatIsNotDescribed() {
    server.answer(200, "{\"a\": 1.50}");

    assertThat(answers.getAny("a").execute()).isEqualTo(new RawJson("{\"a\": 1.50}"));
  }

  @Test
  void headersAlone() throws Exception {
    server.answer(new MockResponse().setHeader("X-Count", "7"));

    ApiResponse<Void> answer = answers.getHead("a").response();

    assertThat(answer.body()).isNull();
    assertThat(answer.headers().get("X-Count")).isEqualTo("7");
    assertAsked("HEAD /api/0/answers/a/ HTTP/1.1", "application/json");
  }

  @Test
  void valuesThatAreNoObjects() throws Exception {
    server.answer(200, "{\"k\":{\"id\":\"1\"}}");
    server.answer(200, "12.340");
    server.answer(200, "[1541541600,\"2018-11-06T22:00:00Z\"]");
    server.answer(200, "\"a\"");
    server.answer(200, "\"24k\"");

    assertThat(answers.getMap().execute()).isEqualTo(Map.of("k", PART));
    assertThat(answers.getNumber().execute()).isEqualTo(new BigDecimal("12.340"));
    assertThat(answers.getTimes().execute())
        .isEqualTo(List.of(Instant.ofEpochSecond(1541541600), Instant.ofEpochSecond(1541541600)));
    assertThat(answers.getString().execute()).isEqualTo("a");
    assertThat(answers.getOptions("a").execute()).isEqualTo(Color.GOLD);
    assertAsked("GET /api/0/values/ HTTP/1.1", "application/json");
    assertAsked("PUT /api/0/values/ HTTP/1.1", "application/json");
    assertAsked("POST /api/0/values/ HTTP/1.1", "application/vnd.times+json, */*;q=0.1");
    assertAsked("PATCH /api/0/values/ HTTP/1.1", "application/json");
    assertAsked("OPTIONS /api/0/answers/a/ HTTP/1.1", "application/json");
  }

  private void assertAsked(String line, String accept) throws InterruptedException {
    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getRequestLine()).isEqualTo(line);
    assertThat(sent.getHeaders().values("Accept")).containsExactly(accept);
  }
}
