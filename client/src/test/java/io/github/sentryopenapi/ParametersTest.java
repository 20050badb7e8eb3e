package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.golden.api.Color;
import io.github.sentryopenapi.golden.api.ParametersApi;
import io.github.sentryopenapi.golden.api.ParametersApi.GetHeadersQuery;
import io.github.sentryopenapi.golden.api.ParametersApi.GetRequiredQuery;
import io.github.sentryopenapi.golden.api.ParametersApi.GetStylesQuery;
import io.github.sentryopenapi.golden.api.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters of the golden sample, over HTTP: where each goes, and in which form. */
class ParametersTest {
  private static final Instant TIME = Instant.ofEpochSecond(1541541600, 999_999_999);
  private static final Part PART =
      Part.builder().id("a b").parent(Part.builder().id("c,d").build()).build();

  @RegisterExtension final TestServer server = new TestServer();

  private ParametersApi parameters;

  @BeforeEach
  void connect() {
    parameters = GoldenApis.of(server, ParametersApi.class);
  }

  @Test
  void pathTakesEveryType() throws Exception {
    sentTo("GET /api/0/places/dark-green/7.json/1,2/2018-11-06/1541541600")
        .when(place(Color.DARK_GREEN, 7L, "json", List.of(1L, 2L)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|json|'version' must be at least 1: \"0\"",
        "100|json|'version' must be at most 99: \"100\"",
        "1|JSON|'format' must match ^[a-z]+$: \"JSON\"",
        "1|jsonp|'format' must have at most 4 characters, but has 5: \"jsonp\"",
        "1|a/b|'format' must be one path segment, without slashes: \"a/b\"",
      })
  void pathKeepsToItsLimits(long version, String format, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> place(Color.RED, version, format, List.of(1L)))
        .withMessage(message);
  }

  @Test
  void pathTakesNoEmptyList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> place(Color.RED, 1L, "json", List.of()))
        .withMessage("'ids' must not be blank: \"\"");
  }

  @Test
  void requiredParametersAreArguments() throws Exception {
    RecordedRequest sent =
        sentTo("GET /api/0/required/?text=a%26b&color=24k&since=1541541600")
            .when(parameters.getRequired("a&b", Color.GOLD, TIME, "t1", "s1"));

    assertThat(sent.getHeader("X-Trace")).isEqualTo("t1");
    assertThat(sent.getHeader("Cookie")).isEqualTo("session=s1");
  }

  @Test
  void requiredParametersAreRequired() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GetRequiredQuery.builder().text("a").build())
        .withMessage("'color' is required, but was null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parameters.getRequired("0123456789", Color.RED, TIME, "t", "s"))
        .withMessage("'text' must have at most 9 characters, but has 10: \"0123456789\"");
  }

  @Test
  void headersAndCookiesStayOutOfTheQuery() throws Exception {
    GetHeadersQuery query =
        GetHeadersQuery.builder()
            .page(2)
            .ifModifiedSince("yesterday")
            .xColors(List.of(Color.RED, Color.GOLD))
            .xPart(Part.builder().id("1").build())
            .accept("text/html")
            .authorization("Bearer other")
            .theme("dark")
            .seen(List.of(1, 2))
            .build();

    RecordedRequest sent = sentTo("GET /api/0/headers/?page=2").when(parameters.getHeaders(query));

    assertThat(sent.getHeader("If-Modified-Since")).isEqualTo("yesterday");
    assertThat(sent.getHeader("X-Colors")).isEqualTo("red,24k");
    assertThat(sent.getHeader("X-Part")).isEqualTo("id,1");
    assertThat(sent.getHeaders().values("Cookie")).containsExactly("theme=dark; seen=1,2");
    assertThat(sent.getHeaders().values("Accept")).containsExactly("application/json");
    assertThat(sent.getHeaders().values("Authorization"))
        .containsExactly("Bearer " + TestServer.TOKEN);
  }

  @Test
  void nothingIsSentForWhatIsNotSet() throws Exception {
    RecordedRequest sent =
        sentTo("GET /api/0/headers/")
            .when(
                parameters.getHeaders(
                    GetHeadersQuery.builder().xColors(List.of()).seen(List.of()).build()));

    assertThat(sent.getHeader("X-Colors")).isNull();
    assertThat(sent.getHeader("Cookie")).isNull();
    sentTo("GET /api/0/styles/")
        .when(
            parameters.getStyles(
                GetStylesQuery.builder().form(List.of()).comma(List.of()).map(Map.of()).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r", "\u0000", "é", "a\ud83d\ude00"})
  void headersAreOneLineOfAscii(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> parameters.getHeaders(GetHeadersQuery.builder().ifModifiedSince(value).build()))
        .withMessage("'If-Modified-Since' must be printable ASCII on one line");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a b", "a,b", "\"a\"", "a\\", "a\n", "é"})
  void cookiesHoldNoSeparator(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parameters.getHeaders(GetHeadersQuery.builder().theme(value).build()))
        .withMessage("'theme' must be ASCII without spaces, \", comma, ; and \\");
  }

  @Test
  void halfOfASurrogatePairIsRefusedEverywhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parameters.getHeaders(GetHeadersQuery.builder().theme("a\ud800").build()))
        .withMessage("'theme' must not hold half of a surrogate pair: \"a?\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                parameters.getStyles(GetStylesQuery.builder().map(Map.of("a\ud800", "b")).build()))
        .withMessage("'map' must not hold half of a surrogate pair: \"a?\"");
  }

  @Test
  void listsTakeEveryStyle() throws Exception {
    GetStylesQuery query =
        GetStylesQuery.builder()
            .form(List.of(1, 2))
            .comma(List.of(Color.RED, new Color("a,b")))
            .space(List.of(LocalDate.of(2018, 11, 6), LocalDate.of(2018, 11, 7)))
            .pipe(List.of(true, false))
            .times(List.of(TIME, Instant.EPOCH))
            .unique(List.of("a", "b"))
            .build();

    sentTo(
            "GET /api/0/styles/?form=1&form=2&comma=red,a%2Cb&space=2018-11-06%202018-11-07"
                + "&pipe=true%7Cfalse&times=1541541600&times=0&unique=a&unique=b")
        .when(parameters.getStyles(query));
  }

  @Test
  void objectsTakeEveryStyle() throws Exception {
    Part leaf = Part.builder().id("1").build();
    GetStylesQuery query =
        GetStylesQuery.builder()
            .part(leaf)
            .flat(leaf)
            .deep(PART)
            .map(Map.of("k&", "v="))
            .free(new RawJson("{\"a\":[1.50,true],\"b\":{\"c\":null,\"d\":\"x\"}}"))
            .where(PART)
            .build();

    sentTo(
            "GET /api/0/styles/?id=1&flat=id,1&deep%5Bid%5D=a%20b&deep%5Bparent%5D%5Bid%5D=c%2Cd"
                + "&k%26=v%3D&free%5Ba%5D=1.50&free%5Ba%5D=true&free%5Bb%5D%5Bd%5D=x"
                + "&where=%7B%22id%22%3A%22a%20b%22%2C%22parent%22%3A%7B%22id%22%3A%22c%2Cd%22%7D%7D")
        .when(parameters.getStyles(query));
  }

  @Test
  void valuesTakeEveryFormat() throws Exception {
    GetStylesQuery query =
        GetStylesQuery.builder()
            .url("https://a.b/c?d=e")
            .id(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"))
            .flag("")
            .price(new BigDecimal("12.340"))
            .build();

    sentTo(
            "GET /api/0/styles/?url=https%3A%2F%2Fa.b%2Fc%3Fd%3De"
                + "&id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&flag=&price=12.340")
        .when(parameters.getStyles(query));
  }

  @Test
  void textOfParametersShowsNoSecret() {
    assertThat(
            GetRequiredQuery.builder()
                .text("a")
                .color(Color.RED)
                .since(TIME)
                .xTrace("secret")
                .session("secret")
                .build())
        .hasToString("GetRequiredQuery[text=a&color=red&since=1541541600&X-Trace=***&session=***]");
    assertThat(GetStylesQuery.builder().where(Part.builder().id("1").build()).build())
        .hasToString("GetStylesQuery[where=Part%5Bid%3D1%5D]");
  }

  @Test
  void freeFormMustBeJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> parameters.getStyles(GetStylesQuery.builder().free(new RawJson("{red")).build()))
        .withMessage("'free' must be one JSON value: \"{red\"");
  }

  private ApiCall<Void> place(Color color, long version, String format, List<Long> ids) {
    return parameters.getPlace(color, version, format, ids, LocalDate.of(2018, 11, 6), TIME);
  }

  private Expected sentTo(String line) {
    server.answer(new MockResponse().setResponseCode(204));
    return call -> {
      assertThat(call.execute()).isNull();
      return GoldenApis.assertSent(server, line, "");
    };
  }

  private interface Expected {
    RecordedRequest when(ApiCall<Void> call) throws InterruptedException;
  }
}
