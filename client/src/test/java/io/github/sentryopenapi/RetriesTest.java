package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.TeamUpdate;
import io.github.sentryopenapi.api.TeamsApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table in docs/calls.md, cell by cell: each failure happens once, to each kind of call. */
class RetriesTest {
  private static final RequestOptions IDEMPOTENT =
      RequestOptions.builder().idempotent(true).build();

  private static final Map<String, Function<TeamsApi, ApiCall<?>>> CALLS =
      Map.of(
          "GET", teams -> teams.getTeam("org", "team"),
          "PUT", teams -> teams.updateTeam("org", "team", TeamUpdate.builder().name("a").build()),
          "DELETE", teams -> teams.deleteTeam("org", "team"),
          "POST", RetriesTest::post,
          "POST, idempotent", teams -> post(teams).withOptions(IDEMPOTENT));

  /** What sets up a server and a client so that the first try of a call fails. */
  private static final Map<String, Failure> FAILURES = new LinkedHashMap<>();

  static {
    FAILURES.put("host not found", new Failure(0, RetriesTest::hostNotFound));
    FAILURES.put("connection refused", new Failure(0, RetriesTest::refused));
    FAILURES.put("certificate not trusted", new Failure(0, RetriesTest::untrusted));
    FAILURES.put(
        "connection breaks before the answer", policy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
    FAILURES.put("no answer within the read timeout", new Failure(1, RetriesTest::silent));
    FAILURES.put(
        "connection breaks within the answer",
        policy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
    for (int status : List.of(429, 408, 502, 503, 504, 500, 400, 401, 403, 404, 409)) {
      FAILURES.put(Integer.toString(status), answer(new MockResponse().setResponseCode(status)));
    }
    FAILURES.put(
        "redirect to another host",
        answer(
            new MockResponse()
                .setResponseCode(307)
                .setHeader("Location", "http://elsewhere.test/")));
    FAILURES.put("answer that does not fit the spec", answer(new MockResponse().setBody("<html>")));
    FAILURES.put(
        "interceptor that throws an unchecked exception", new Failure(0, RetriesTest::throwing));
  }

  @TestFactory
  Stream<DynamicTest> table() throws IOException {
    List<DynamicTest> cells = new ArrayList<>();
    List<String[]> rows =
        Files.readAllLines(Path.of("docs/calls.md")).stream()
            .filter(line -> line.startsWith("| ") && line.split("\\|").length == 7)
            .map(line -> line.substring(1).split("\\|"))
            .toList();
    String[] methods = rows.get(0);
    for (String[] row : rows.subList(1, rows.size())) {
      for (String failure : failures(row[0].strip())) {
        for (int i = 1; i < methods.length; i++) {
          String method = methods[i].strip();
          String expected = row[i].strip();
          cells.add(
              DynamicTest.dynamicTest(
                  failure + ", " + method, () -> cell(failure, method, expected)));
        }
      }
    }
    assertThat(cells).hasSize(FAILURES.size() * CALLS.size());
    return cells.stream();
  }

  private static List<String> failures(String row) {
    return Character.isDigit(row.charAt(0)) ? Arrays.asList(row.split(", ")) : List.of(row);
  }

  private static void cell(String name, String method, String expected) throws Exception {
    TestServer server = new TestServer();
    server.beforeEach(null);
    FakeTime time = new FakeTime();
    Failure failure = FAILURES.get(name);
    SentryClient.Builder settings = server.newClient().maxTries(2).time(time);
    failure.prepare().accept(new Setup(server, settings));
    server.answer(new MockResponse().setResponseCode(200).setBody(TestServer.TEAM));
    try (SentryClient sentry = settings.build()) {
      Throwable thrown = catchThrowable(() -> CALLS.get(method).apply(sentry.teams()).execute());

      boolean retried = expected.equals("yes");
      assertThat(expected).isIn("yes", "no", "–");
      assertThat(thrown == null).as("succeeds").isEqualTo(!expected.equals("no"));
      assertThat(time.waits()).hasSize(retried ? 1 : 0);
      assertThat(server.requestCount()).isEqualTo(failure.requests() + (retried ? 1 : 0));
    } finally {
      server.afterEach(null);
    }
  }

  private static ApiCall<?> post(TeamsApi teams) {
    return teams.createOrganizationTeam("org", NewTeam.builder().name("a").build());
  }

  private static Failure policy(SocketPolicy policy) {
    return answer(new MockResponse().setBody(TestServer.TEAM).setSocketPolicy(policy));
  }

  private static Failure answer(MockResponse answer) {
    return new Failure(1, setup -> setup.server().answer(answer.clone()));
  }

  private static void silent(Setup setup) {
    setup.server().answer(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    setup.settings().readTimeout(Duration.ofMillis(500));
  }

  private static void hostNotFound(Setup setup) {
    resolving(
        setup,
        host -> {
          throw new UnknownHostException(host);
        });
  }

  /** Nobody listens there; the server has 127.0.0.1 alone. */
  private static void refused(Setup setup) {
    resolving(setup, host -> List.of(InetAddress.getByName("127.0.0.2")));
  }

  /** Looks the host up in another way at the first try. */
  private static void resolving(Setup setup, Dns first) {
    AtomicInteger lookups = new AtomicInteger();
    Dns dns =
        host ->
            lookups.getAndIncrement() == 0
                ? first.lookup(host)
                : List.of(InetAddress.getByName("127.0.0.1"));
    String port = setup.server().address().replaceFirst(".*:", "");
    setup.settings().baseUrl("http://localhost:" + port + "/").httpClient(http().dns(dns).build());
  }

  private static void untrusted(Setup setup) {
    String address = setup.server().useHttps();
    setup.settings().baseUrl("https://" + address + "/");
  }

  private static void throwing(Setup setup) {
    setup
        .settings()
        .addInterceptor(
            chain -> {
              throw new IllegalStateException("no quota");
            });
  }

  private static OkHttpClient.Builder http() {
    return new OkHttpClient.Builder();
  }

  private record Setup(TestServer server, SentryClient.Builder settings) {}

  /**
   * A failure of the first try.
   *
   * @param requests how many requests reach the server in it
   */
  private record Failure(int requests, Consumer<Setup> prepare) {}
}
