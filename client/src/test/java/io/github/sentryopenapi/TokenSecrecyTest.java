package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sentryopenapi.FaultyServer.Script;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Team;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.ByteString;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecrecyTest {
  private static final String SECRET = TestServer.TOKEN;

  /** An organization token of another server, with the same secret. */
  private static final String ELSEWHERE =
      "sntrys_%s_c2VjcmV0"
          .formatted(ByteString.encodeUtf8("{\"url\":\"https://sentry.test\"}").base64());

  /** Levels of fields: as deep as the client's own objects and OkHttp's settings go. */
  private static final int DEPTH = 6;

  @RegisterExtension final TestServer server = new TestServer();
  @RegisterExtension final TestServer other = new TestServer();
  @RegisterExtension final Leaks leaks = new Leaks();

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503})
  void errorStatus(int status) {
    server.answer(status, "{\"detail\":\"no\"}");

    assertSecret(() -> server.teams().getTeam("org", "team").execute());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[", "<html>", "{\"id\":\"1\",\"slug\":\"a\"}x"})
  void answerThatMakesNoSense(String body) {
    server.answer(200, body);

    assertSecret(() -> server.teams().getTeam("org", "team").execute());
  }

  @ParameterizedTest
  @EnumSource(
      value = SocketPolicy.class,
      names = {
        "DISCONNECT_AT_START",
        "DISCONNECT_AFTER_REQUEST",
        "DISCONNECT_DURING_RESPONSE_BODY",
        "NO_RESPONSE"
      })
  void brokenConnection(SocketPolicy policy) {
    server.answer(new MockResponse().setBody(TestServer.TEAM).setSocketPolicy(policy));
    try (SentryClient sentry = server.newClient().readTimeout(Duration.ofMillis(100)).build()) {
      assertSecret(() -> sentry.teams().getTeam("org", "team").execute());
    }
  }

  @Test
  void asyncFailure() {
    server.answer(500, "");

    assertSecret(
        () -> server.teams().getTeam("org", "team").executeAsync().get(2, TimeUnit.SECONDS));
  }

  @Test
  void pageThatNamesItself() {
    for (int i = 0; i < 2; i++) {
      server.answer(
          new MockResponse()
              .setHeader("Link", "<x>; rel=\"next\"; results=\"true\"; cursor=\"1\"")
              .setBody("[]"));
    }

    assertSecret(() -> server.teams().listOrganizationTeams("org").iterator().next());
  }

  @Test
  void badArguments() {
    assertSecret(() -> server.teams().getTeam("a/b", "team"));
    assertSecret(() -> server.teams().getTeam(null, "team"));
    assertSecret(() -> server.teams().createOrganizationTeam("org", null));
    assertSecret(
        () ->
            server
                .teams()
                .createOrganizationTeam(
                    "org", NewTeam.builder().additionalProperty("x", new RawJson("{")).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET + "\n", " " + SECRET, "Bearer " + SECRET, SECRET + "é"})
  void badToken(String token) {
    assertSecret(() -> SentryClient.builder().authToken(token));
    assertSecret(() -> SentryClient.builder().apiKey(token));
    assertSecret(() -> SentryClient.builder().baseUrl("https://" + token + ":@sentry.io/"));
  }

  @Test
  void closedClient() {
    server.client().close();

    assertSecret(() -> server.teams().getTeam("org", "team").execute());
  }

  @Test
  void badOptions() {
    RequestOptions.Builder options = RequestOptions.builder();
    assertSecret(() -> options.header("Authorization", "Bearer " + SECRET));
    assertSecret(() -> options.header("X-Token", SECRET + "\n"));
    assertSecret(() -> options.header("Bearer " + SECRET, "x"));
    assertSecret(() -> options.query("token", null));
    AuthToken elsewhere = AuthToken.of(ELSEWHERE);
    assertSecret(
        () ->
            server
                .teams()
                .getTeam("org", "team")
                .withOptions(options.authToken(elsewhere).build()));
    assertSecret(() -> server.newClient().authToken(elsewhere).build());
    assertSecret(() -> SentryClient.builder().authToken(SECRET).allowHttp("http://" + SECRET));
    assertSecret(() -> server.newClient().baseUrl("http://sentry.test/").build());
  }

  @Test
  void suppliersThatFail() {
    Stream<Supplier<AuthToken>> suppliers =
        Stream.of(
            () -> null,
            () -> AuthToken.of(ELSEWHERE),
            () -> AuthToken.of(SECRET + " "),
            () -> {
              throw new IllegalStateException("no vault");
            });
    suppliers.forEach(
        each -> {
          try (SentryClient sentry = server.newClient().authTokenSupplier(each).build()) {
            ApiCall<Team> call = sentry.teams().getTeam("org", "team");
            assertSecret(call::execute);
            assertSecret(() -> call.executeAsync().get(2, TimeUnit.SECONDS));
          }
        });
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void rawCallsThatFail() {
    assertSecret(() -> raw("GET", "/x/", null));
    assertSecret(() -> raw(SECRET, "/api/0/x/", null));
    assertSecret(() -> raw("GET", "/api/0/../x/", null));
    assertSecret(() -> raw("GET", "/api/0/x/", new RawJson("{}")));
    assertSecret(() -> raw("POST", "/api/0/x/", new RawJson("{")));
    server.answer(403, "{}");
    assertSecret(() -> raw("POST", "/api/0/x/", null).execute());
    server.answer(200, "<html>");
    assertSecret(() -> raw("PATCH", "/api/0/x/", new RawJson("1")).execute());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void noRedirectTakesItToAnotherServer(int status) {
    server.answer(new MockResponse().setResponseCode(status).setHeader("Location", other.url("/")));

    assertSecret(() -> server.teams().getTeam("org", "team").execute());
    assertThat(other.requestCount()).isZero();
  }

  @Test
  void noLinkTakesItToAnotherServer() throws Exception {
    server.answer(
        new MockResponse()
            .setHeader(
                "Link",
                "<%s>; rel=\"next\"; results=\"true\"; cursor=\"1\"".formatted(other.url("/")))
            .setBody("[]"));
    server.answer(200, "[]");

    Page<Team> page = server.teams().listOrganizationTeams("org").page();
    server.teams().listOrganizationTeams("org").from(page.nextCursor()).page();

    assertThat(other.requestCount()).isZero();
    Leaks.assertNoneWithin(page, 3);
    for (int i = 0; i < 2; i++) {
      assertOnlyWhereItBelongs(server.takeRequest(), SECRET);
    }
  }

  @Test
  void tokenOfOneCallReplacesTheClients() throws Exception {
    server.answer(200, TestServer.TEAM);
    AuthToken another = AuthToken.of("sntryu_another-secret");
    RequestOptions options = RequestOptions.builder().authToken(another).build();

    server.teams().getTeam("org", "team").withOptions(options).execute();

    RecordedRequest request = server.takeRequest();
    assertOnlyWhereItBelongs(request, "sntryu_another-secret");
    assertThat(request.getHeaders().toMultimap().toString()).doesNotContain(SECRET);
    assertThat(options.toString() + another).doesNotContain("another");
  }

  @Test
  void proxyOfAnEncryptedConnectionDoesNotSeeIt() throws Exception {
    Script refusal = Scripts.once(Scripts.answer("502 Bad Gateway", ""));
    try (FaultyServer proxy = new FaultyServer(ServerSocketFactory.getDefault(), refusal)) {
      InetSocketAddress address = new InetSocketAddress("127.0.0.1", proxy.port());
      OkHttpClient http =
          new OkHttpClient.Builder().proxy(new Proxy(Proxy.Type.HTTP, address)).build();
      try (SentryClient sentry =
          server.newClient().baseUrl("https://sentry.test/").httpClient(http).build()) {
        assertSecret(() -> sentry.teams().getTeam("org", "team").execute());
      }
      assertThat(proxy.requests()).singleElement().asString().startsWith("CONNECT sentry.test:443");
      Leaks.assertNone(proxy.requests());
    }
  }

  @Test
  void textFormsOfAllThatAClientHolds() throws Exception {
    SentryClient.Builder settings = server.newClient().pacing(true);
    SentryClient.Builder legacy = server.newClient().apiKey(Leaks.API_KEY);
    try (SentryClient sentry = settings.build();
        SentryClient withKey = legacy.build();
        SentryClient sibling = sentry.withOptions(options -> options.maxTries(2))) {
      for (SentryClient each : List.of(sentry, withKey, sibling)) {
        server.answer(200, TestServer.TEAM);
        ApiCall<Team> call = each.teams().getTeam("org", "team");
        Leaks.assertNoneWithin(call.response(), DEPTH);
        Leaks.assertNoneWithin(call, DEPTH);
        Leaks.assertNoneWithin(each.teams(), DEPTH);
        Leaks.assertNoneWithin(each, DEPTH);
      }
    }
    Leaks.assertNoneWithin(settings, DEPTH);
    Leaks.assertNoneWithin(legacy, DEPTH);
    Leaks.assertNoneWithin(RequestOptions.builder().authToken(AuthToken.of(SECRET)), DEPTH);
  }

  private ApiCall<RawJson> raw(String method, String path, RawJson body) {
    return server.client().raw(method, path, Map.of(), body);
  }

  private static void assertOnlyWhereItBelongs(RecordedRequest request, String token) {
    StringBuilder text = new StringBuilder(request.getRequestLine() + "\r\n");
    request
        .getHeaders()
        .forEach(each -> text.append(each.getFirst() + ": " + each.getSecond() + "\r\n"));
    Leaks.assertOnlyWhereItBelongs(text + request.getBody().readUtf8(), "Bearer " + token);
  }

  private static void assertSecret(ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).isNotNull();
    Leaks.assertNoneIn(thrown);
  }
}
