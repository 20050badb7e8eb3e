package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.api.Team;
import java.util.stream.Stream;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonBodyReaderTest {
  private static final String GET = "GET /api/0/teams/org/team/";
  private static final String LIST = "GET /api/0/organizations/org/teams/";

  @RegisterExtension final TestServer server = new TestServer();

  @ParameterizedTest
  @MethodSource
  void refusesAnswer(String body, String fault) {
    server.answer(200, body);

    SentryDecodingException thrown = decodingFailure();

    assertThat(thrown)
        .hasMessage(
            "200 with a body that does not fit the spec: %s: %s. The body begins: %s."
                    .formatted(GET, fault, body)
                + Answers.see("decoding"));
    assertThat(thrown.status()).isEqualTo(200);
    assertThat(thrown.headers().get("Content-Type")).isEqualTo("application/json");
    assertThat(thrown.body()).isEqualTo(body);
  }

  static Stream<Arguments> refusesAnswer() {
    return Stream.of(
        Arguments.of("{\"slug\":\"a\"}", "Required value 'id' missing at $"),
        Arguments.of("{}", "Required value 'id' missing at $"),
        Arguments.of("{\"id\":null,\"slug\":\"a\"}", "Required value 'id' missing at $"),
        Arguments.of(
            "{\"id\":\"1\",\"slug\":\"a\",\"isMember\":\"yes\"}",
            "Expected a boolean but was STRING at path $.isMember"),
        Arguments.of(
            "{\"id\":{},\"slug\":\"a\"}", "Expected a string but was BEGIN_OBJECT at path $.id"),
        Arguments.of(
            "{\"id\":\"1\",\"slug\":\"a\",\"memberCount\":1.5}",
            "Expected a long but was 1.5 at path $.memberCount"),
        Arguments.of(
            "{\"id\":\"1\",\"slug\":\"a\",\"dateCreated\":\"yesterday\"}",
            "Expected a date-time such as 2018-11-06T21:20:08.115Z but was \"yesterday\" at path"
                + " $.dateCreated"),
        Arguments.of(
            "{\"id\":\"1\",\"slug\":\"a\",\"organization\":{\"id\":\"1\"}}",
            "Required value 'slug' missing at $.organization"),
        Arguments.of("{\"id\":\"1\",\"slug\":\"a\"", "the JSON is cut off"),
        Arguments.of("{\"id\":\"1\",\"slu", "Unterminated string at path $.id"),
        Arguments.of("{\"id\":\"1\",\"x\":[1,", "the JSON is cut off"),
        Arguments.of("{\"id\":\"1\",\"slug\":\"a\"} {}", "text after the JSON value"),
        Arguments.of("{\"id\":\"1\",\"slug\":\"a\"}]", "text after the JSON value"),
        Arguments.of("{\"id\":\"1\",\"slug\":\"a\"}x", "text after the JSON value"),
        Arguments.of("null", "Expected BEGIN_OBJECT but was NULL at path $"),
        Arguments.of("[]", "Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $"),
        Arguments.of("\"x\"", "Expected BEGIN_OBJECT but was STRING at path $"),
        Arguments.of("{id:\"1\"}", "malformed JSON at path $."),
        Arguments.of("OK", "malformed JSON at path $"));
  }

  @Test
  void namesTheItemOfAListThatIsWrong() {
    String body = "[{\"id\":\"1\",\"slug\":\"a\"},{\"id\":\"2\",\"x\":[{}]}]";
    server.answer(200, body);

    assertThat(listFailure())
        .hasMessage(
            "200 with a body that does not fit the spec: "
                + LIST
                + ": Required value 'slug' missing at $[1]. The body begins: "
                + body
                + "."
                + Answers.see("decoding"));
  }

  @Test
  void refusesNullInAList() {
    server.answer(200, "[{\"id\":\"1\",\"slug\":\"a\"},null]");

    assertThat(listFailure())
        .hasMessage(
            "200 with a body that does not fit the spec: "
                + LIST
                + ": Expected BEGIN_OBJECT but was NULL at path $[1]. The body begins: "
                + "[{\"id\":\"1\",\"slug\":\"a\"},null]."
                + Answers.see("decoding"));
  }

  @Test
  void refusesStatPointWithThreeNumbers() {
    server.answer(200, "[[1,2,3]]");

    assertThat(
            catchThrowableOfType(
                SentryDecodingException.class,
                () -> server.teams().getTeamStats("org", "team").execute()))
        .hasMessage(
            "200 with a body that does not fit the spec: GET /api/0/teams/org/team/stats/: Expected"
                + " END_ARRAY but was NUMBER at path $[0][2]. The body begins: [[1,2,3]]."
                + Answers.see("decoding"));
  }

  @Test
  void doesNotShowABodyWithNothingToSee() {
    server.answer(200, "\u200b\u0000");

    assertThat(decodingFailure())
        .hasMessage(
            "200 with a body that does not fit the spec: "
                + GET
                + ": malformed JSON at path $."
                + Answers.see("decoding"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesEmptyBody(int status, String body) {
    server.answer(
        status == 204 ? new MockResponse().setResponseCode(204) : new MockResponse().setBody(body));

    SentryDecodingException thrown = decodingFailure();

    assertThat(thrown)
        .hasMessage(
            status
                + " with an empty body instead of JSON: "
                + GET
                + ". Is the base URL right, and does nothing on the way drop bodies?"
                + Answers.see("empty-body"));
    assertThat(thrown.body()).isEqualTo(body);
  }

  static Stream<Arguments> refusesEmptyBody() {
    return Stream.of(Arguments.of(200, ""), Arguments.of(200, " \n"), Arguments.of(204, ""));
  }

  @Test
  void takesHtmlForALoginPage() {
    String body = "\n<!DOCTYPE html>\n<html><title>Sign In</title></html>";
    server.answer(200, "text/html; charset=utf-8", body);

    SentryDecodingException thrown = decodingFailure();

    assertThat(thrown)
        .hasMessage(
            "200 with a login page titled \"Sign In\" instead of JSON: "
                + GET
                + ". Is the base URL right, with all that comes before /api/0/?"
                + Answers.see("login-page"));
    assertThat(thrown.body()).isEqualTo(body);
  }

  @Test
  void takesOtherHtmlForThatOfAProxy() {
    server.answer(200, "text/html", "<html><title>Welcome to nginx!</title></html>");

    assertThat(decodingFailure())
        .hasMessage(
            "200 with an HTML page titled \"Welcome to nginx!\" instead of JSON: "
                + GET
                + ". A proxy, a firewall or another web server answered, not the API: is the base"
                + " URL right?"
                + Answers.see("html-page"));
  }

  @Test
  void countsTries() throws Exception {
    Response response = Answers.response(Answers.request("GET", 3), 200, "[]");
    BodyReader<String> reader =
        new JsonBodyReader<>(new Moshi.Builder().build().adapter(String.class), null);

    SentryDecodingException thrown =
        catchThrowableOfType(
            SentryDecodingException.class, () -> reader.read(response, response.body()));

    assertThat(thrown)
        .hasMessage(
            "200 with a body that does not fit the spec: GET /api/0/teams/org/team/ after 3 tries:"
                + " Expected a string but was BEGIN_ARRAY at path $. The body begins: []."
                + Answers.see("decoding"));
    assertThat(thrown.tries()).isEqualTo(3);
  }

  @Test
  void refusesDeepNestingInsteadOfOverflowing() {
    server.answer(200, "[".repeat(300) + "]".repeat(300));

    assertThat(decodingFailure())
        .hasMessage(
            "200 with a body that does not fit the spec: "
                + GET
                + ": Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $. The body begins: "
                + "[".repeat(200)
                + "…"
                + Answers.see("decoding"));
  }

  @Test
  void keepsDeepNestingInAnUnknownField() {
    String deep = "[".repeat(300) + "]".repeat(300);
    server.answer(200, "{\"id\":\"1\",\"slug\":\"a\",\"deep\":" + deep + "}");

    assertThat(server.teams().getTeam("org", "team").execute())
        .isEqualTo(
            Team.builder().id("1").slug("a").additionalProperty("deep", new RawJson(deep)).build());
  }

  @Test
  void keepsTheFirst64KilobytesOfABodyThatMakesNoSense() {
    server.answer(200, "{\"id\":\"" + "x".repeat(100_000) + "\"}");

    assertThat(decodingFailure().body()).isEqualTo("{\"id\":\"" + "x".repeat(65_536 - 7));
  }

  @Test
  void readsPastByteOrderMark() {
    server.answer(200, "\ufeff" + TestServer.TEAM);

    assertThat(server.teams().getTeam("org", "team").execute().slug())
        .isEqualTo("ancient-gabelers");
  }

  @Test
  void readsBodyInOneLargeChunkedStream() {
    String name = "n".repeat(200_000);
    server.answer(
        new MockResponse()
            .setChunkedBody("{\"id\":\"1\",\"slug\":\"a\",\"name\":\"" + name + "\"}", 1_000));

    assertThat(server.teams().getTeam("org", "team").execute().name()).isEqualTo(name);
  }

  @Test
  void replacesInvalidUtf8() {
    Buffer body = new Buffer().writeUtf8("{\"id\":\"1\",\"slug\":\"a\",\"name\":\"");
    body.write(ByteString.decodeHex("c328")).writeUtf8("\"}");
    server.answer(new MockResponse().setBody(body));

    assertThat(server.teams().getTeam("org", "team").execute().name()).isEqualTo("\ufffd(");
  }

  private SentryDecodingException decodingFailure() {
    return catchThrowableOfType(
        SentryDecodingException.class, () -> server.teams().getTeam("org", "team").execute());
  }

  private SentryDecodingException listFailure() {
    return catchThrowableOfType(
        SentryDecodingException.class,
        () -> server.teams().listOrganizationTeams("org").iterator().hasNext());
  }
}
