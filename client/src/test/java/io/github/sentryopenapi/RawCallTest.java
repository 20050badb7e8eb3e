package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawCallTest {
  private static final String PATH = "/api/0/projects/";

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void givesTheJsonAsItCame() throws Exception {
    server.answer(200, " {\"n\": 1700000000123456789.0}");
    Map<String, String> query = new LinkedHashMap<>();
    query.put("per_page", "5");
    query.put("query", "a b&c");

    RawJson json = server.client().raw("GET", PATH, query, null).execute();

    assertThat(json).isEqualTo(new RawJson("{\"n\": 1700000000123456789.0}"));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine())
        .isEqualTo("GET /api/0/projects/?per_page=5&query=a%20b%26c HTTP/1.1");
    assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + TestServer.TOKEN);
    assertThat(request.getHeader("Accept")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void sendsTheBodyAsItIs(String method) throws Exception {
    server.answer(201, "{}");

    raw(method, PATH, new RawJson("{\"a\" : 1e3}")).execute();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo(method);
    assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
    assertThat(request.getBody().readUtf8()).isEqualTo("{\"a\" : 1e3}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
  void needsNoBody(String method) throws Exception {
    server.answer(new MockResponse().setResponseCode(204));

    assertThat(raw(method, PATH, null).execute()).isNull();
    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo(method);
    assertThat(request.getBodySize()).isZero();
    assertThat(request.getHeader("Content-Type")).isNull();
  }

  @Test
  void emptyAnswerIsNull() {
    server.answer(200, "");

    assertThat(raw("GET", PATH, null).execute()).isNull();
  }

  @Test
  void isRetriedAndFailsLikeAnyOther() {
    FakeTime time = new FakeTime();
    server.answer(new MockResponse().setResponseCode(502));
    server.answer(404, "{\"detail\":\"The requested resource does not exist\"}");
    try (SentryClient sentry = server.newClient().maxTries(2).time(time).build()) {
      assertThatExceptionOfType(SentryNotFoundException.class)
          .isThrownBy(() -> sentry.raw("GET", PATH, Map.of(), null).execute());
    }
    assertThat(time.waits()).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void htmlIsADecodingError() {
    server.answer(200, "text/html", "<html>");

    assertThatExceptionOfType(SentryDecodingException.class)
        .isThrownBy(() -> raw("GET", PATH, null).execute());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/0/organizations/a/issues/",
        "/api/0/teams/a%2Fb/c/",
        "/api/0/x:y@z/~a!$&'()*+,;=/",
        "/api/1"
      })
  void pathIsSentAsItIsWritten(String path) throws Exception {
    server.answer(200, "1");

    raw("GET", path, null).execute();

    assertThat(server.takeRequest().getPath()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "api/0/teams/",
        "/auth/login/",
        "https://elsewhere.test/api/0/",
        "//elsewhere.test/api/0/",
        "/api/0/a?b=c",
        "/api/0/a#b",
        "/api/0/a b/",
        "/api/0/a\\..\\b/",
        "/api/0/\r\nX: y/",
        "/api/0/ä/",
        "/api/../auth/",
        "/api/%2e%2e/auth/",
        "/api/./0/",
        "/api//0/"
      })
  void refusesPathsThatLeadElsewhere(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> raw("GET", path, null))
        .withMessageMatching("(?s)'path' must .*: \".*\"");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void refusesBadArguments() {
    Map<String, String> nullValue = new HashMap<>();
    nullValue.put("a", null);

    assertRefused(
        "'method' must be one of GET, HEAD, POST, PUT, PATCH, DELETE",
        () -> raw("get", PATH, null));
    assertRefused("'method' must not be null", () -> raw(null, PATH, null));
    assertRefused("'path' must not be null", () -> raw("GET", null, null));
    assertRefused("'body' must be null for GET", () -> raw("GET", PATH, RawJson.NULL));
    assertRefused("'query' must not be null", () -> server.client().raw("GET", PATH, null, null));
    assertRefused(
        "'query' must not be null", () -> server.client().raw("GET", PATH, nullValue, null));
    assertRefused(
        "'query' must not be blank", () -> server.client().raw("GET", PATH, Map.of("", "b"), null));
    assertRefused(
        "'body' must be one JSON value: \"{\"", () -> raw("POST", PATH, new RawJson("{")));
    assertRefused(
        "'body' must be one JSON value: \"1 2\"", () -> raw("POST", PATH, new RawJson("1 2")));
  }

  private static void assertRefused(
      String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  private ApiCall<@Nullable RawJson> raw(String method, String path, @Nullable RawJson body) {
    return server.client().raw(method, path, Map.of(), body);
  }
}
