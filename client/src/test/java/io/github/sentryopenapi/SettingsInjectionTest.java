package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link InjectionTest} shows of operations, of each text that the runtime takes. */
class SettingsInjectionTest {
  private static final String PATH = "/api/0/projects/";
  private static final String HARMLESS = "harmless";

  private static final Map<String, Use> USES = new LinkedHashMap<>();

  static {
    withOptions("header name", (options, text) -> options.header(text, "value"));
    withOptions("header value", (options, text) -> options.header("X-Key", text));
    withOptions("query name", (options, text) -> options.query(text, "value"));
    withOptions("query value", (options, text) -> options.query("name", text));
    withOptions("token", (options, text) -> options.authToken(AuthToken.of(text)));
    withSettings("apiKey", (settings, text) -> settings.apiKey(text));
    withSettings("authToken", (settings, text) -> settings.authToken(text));
    withSettings(
        "supplied", (settings, text) -> settings.authTokenSupplier(() -> AuthToken.of(text)));
    USES.put("raw query name", (server, text) -> raw(server, Map.of(text, "value"), RawJson.NULL));
    USES.put("raw query value", (server, text) -> raw(server, Map.of("name", text), RawJson.NULL));
    USES.put("raw body", (server, text) -> raw(server, Map.of(), new RawJson(Gaps.quoted(text))));
    USES.put(
        "cursor",
        (server, text) -> server.teams().listOrganizationTeams("org").from(text).execute());
  }

  @RegisterExtension final TestServer server = new TestServer();

  /** Sends a request that holds a text. */
  interface Use {
    void send(TestServer server, String text);
  }

  /** Sets something to a text. */
  interface Change<T> {
    void with(T builder, String text);
  }

  static Stream<Map.Entry<String, Use>> uses() {
    return USES.entrySet().stream();
  }

  private static void withOptions(String name, Change<RequestOptions.Builder> change) {
    USES.put(
        name,
        (server, text) -> {
          RequestOptions.Builder options = RequestOptions.builder();
          change.with(options, text);
          server.teams().getTeam("org", "team").withOptions(options.build()).execute();
        });
  }

  private static void withSettings(String name, Change<SentryClient.Builder> change) {
    USES.put(name, (server, text) -> ask(server, settings -> change.with(settings, text)));
  }

  private static void ask(TestServer server, Consumer<SentryClient.Builder> change) {
    try (SentryClient sentry = server.client().withOptions(change)) {
      sentry.raw("GET", PATH, Map.of(), null).execute();
    }
  }

  private static void raw(TestServer server, Map<String, String> query, RawJson body) {
    server.client().raw("POST", PATH, query, body).execute();
  }

  @BeforeEach
  void answerEverythingWith400() {
    server.answer(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse().setResponseCode(400);
          }
        });
  }

  /** One that is new belongs into a test here. */
  @Test
  void everyMethodThatTakesATextIsKnown() {
    assertThat(
            ModelSamples.neighbors(SentryClient.class)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !type.getSimpleName().endsWith("Test") && type != TestServer.class)
                .flatMap(
                    type ->
                        Stream.<Executable>concat(
                            Arrays.stream(type.getConstructors()),
                            Arrays.stream(type.getDeclaredMethods())))
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .filter(each -> each.toGenericString().matches(".*\\(.*java.lang.String.*"))
                .map(each -> each.getDeclaringClass().getSimpleName() + "." + each.getName())
                .distinct())
        .containsExactlyInAnyOrder(
            "AuthToken.of",
            "Builder.allowHttp",
            "Builder.apiKey",
            "Builder.authToken",
            "Builder.baseUrl",
            "Builder.header",
            "Builder.organization",
            "Builder.query",
            "Page." + Page.class.getName(), // comes from the server
            "PagedCall.from",
            "RawJson." + RawJson.class.getName(),
            "SentryClient.raw",
            "UnknownValueListener.onUnknown"); // is called by the client
  }

  @ParameterizedTest
  @MethodSource("uses")
  void isRefusedOrArrivesUnchanged(Map.Entry<String, Use> use) throws InterruptedException {
    Received harmless = received(use.getValue(), HARMLESS);
    assertThat(harmless.with(HARMLESS, "other")).isNotEqualTo(harmless);
    for (Map.Entry<String, String> each : HostileTexts.ALL.entrySet()) {
      Received received = received(use.getValue(), each.getValue());
      if (received != null) {
        assertThat(received).as("%s", each).isEqualTo(harmless.with(HARMLESS, each.getValue()));
      }
    }
  }

  /** These are written encoded, so the server reads the text either as it is or decoded. */
  @Test
  void addressesAreRefusedOrArriveUnchanged() throws InterruptedException {
    Map<String, Use> addresses =
        Map.of(
            "/%s/api/0/projects/",
            (server, text) ->
                ask(server, settings -> settings.baseUrl(server.url("/" + text + "/"))),
            "/api/%s/",
            (server, text) ->
                server.client().raw("GET", "/api/" + text + "/", Map.of(), null).execute());
    for (Map.Entry<String, Use> address : addresses.entrySet()) {
      for (Map.Entry<String, String> each : HostileTexts.ALL.entrySet()) {
        Received received = received(address.getValue(), each.getValue());
        if (received != null) {
          assertThat(String.join("/", received.path()))
              .as("%s", each)
              .isIn(
                  address.getKey().formatted(each.getValue()),
                  address.getKey().formatted(Received.decoded(each.getValue())));
        }
      }
    }
  }

  @Test
  void hostsAreRefusedOrPlain() {
    for (String each : HostileTexts.ALL.values()) {
      try {
        assertThat(BaseUrl.httpHost("a" + each + "b")).matches("[\\w.-]{1,253}");
      } catch (IllegalArgumentException e) {
        HostileTexts.assertIsFitForALog(e.getMessage());
      }
      try {
        assertThat(BaseUrl.parse("https://a" + each + "b/").host()).matches("[\\w.-]{1,253}");
      } catch (IllegalArgumentException e) {
        HostileTexts.assertIsFitForALog(e.getMessage());
      }
    }
  }

  @Test
  void organizationIsGivenBackUnchanged() {
    for (String each : HostileTexts.ALL.values()) {
      if (!each.isBlank()) {
        try (SentryClient sentry = server.newClient().organization(each).build()) {
          assertThat(sentry.organization()).isEqualTo(each);
        }
      }
    }
  }

  @Test
  void methodsAreRefused() {
    for (String each : HostileTexts.ALL.values()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> server.client().raw("GET" + each + " ", PATH, Map.of(), null))
          .withMessage("'method' must be one of GET, HEAD, POST, PUT, PATCH, DELETE");
    }
  }

  /** What the server read; null if it was never asked. */
  private @Nullable Received received(Use use, String text) throws InterruptedException {
    int before = server.requestCount();
    try {
      use.send(server, text);
      throw new AssertionError("400 was no failure");
    } catch (SentryApiException e) {
      return Received.of(server.takeRequest());
    } catch (IllegalArgumentException e) {
      assertThat(server.requestCount()).isEqualTo(before);
      HostileTexts.assertIsFitForALog(e.getMessage());
      return null;
    }
  }
}
