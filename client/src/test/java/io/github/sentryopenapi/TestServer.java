package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.api.TeamsApi;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.QueueDispatcher;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A web server on loopback and a client for it, both new for each test. */
public final class TestServer implements BeforeEachCallback, AfterEachCallback {
  public static final String TOKEN = "sntrys_c2VjcmV0";

  /** The smallest team that the spec allows, and what it decodes to. */
  public static final String TEAM =
      """
      {"id":"1","slug":"ancient-gabelers"}\
      """;

  private static final Logger LOG = Logger.getLogger(MockWebServer.class.getName());

  private MockWebServer http;
  private SentryClient client;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    LOG.setLevel(Level.SEVERE);
    QueueDispatcher answers = new QueueDispatcher();
    answers.setFailFast(true); // a request that no answer was given for ends in a 404, at once
    http = new MockWebServer();
    http.setServerSocketFactory(new PromptSockets());
    http.setDispatcher(answers);
    http.start(InetAddress.getByName("127.0.0.1"), 0);
    client = newClient().build();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    client.close();
    http.shutdown();
  }

  public SentryClient client() {
    return client;
  }

  public TeamsApi teams() {
    return client.teams();
  }

  /** What calls go through, on any HTTP client. */
  static Transport transport(OkHttpClient http) {
    return transport(new Lazy<>(() -> http));
  }

  /** The same, on one that the first call makes. */
  static Transport transport(Lazy<OkHttpClient> http) {
    return new Transport(
        new Connections(http, false),
        http,
        () -> Credentials.bearer(AuthToken.of(TOKEN)),
        Duration.ofSeconds(5),
        1,
        Timekeeper.SYSTEM,
        new RetryBudget(),
        null);
  }

  /** Settings for another client of this server, with a token; it tries each call once. */
  public SentryClient.Builder newClient() {
    return SentryClient.builder().baseUrl(url("/")).authToken(TOKEN).maxTries(1);
  }

  /** Speaks TLS from now on, with a certificate that nobody trusts; returns its address. */
  String useHttps() {
    HeldCertificate certificate = new HeldCertificate.Builder().commonName("localhost").build();
    http.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslSocketFactory(),
        false);
    return address();
  }

  public String address() {
    return "127.0.0.1:" + http.getPort();
  }

  public String url(String path) {
    return "http://" + address() + path;
  }

  public void answer(MockResponse response) {
    http.enqueue(response);
  }

  /** Answers everything from now on. */
  void answer(Dispatcher answers) {
    http.setDispatcher(answers);
  }

  public void answer(int status, String json) {
    answer(status, "application/json", json);
  }

  public void answer(int status, String contentType, String body) {
    answer(
        new MockResponse()
            .setResponseCode(status)
            .setHeader("Content-Type", contentType)
            .setBody(body));
  }

  public int requestCount() {
    return http.getRequestCount();
  }

  /** The next request that came in; fails if none comes soon. */
  public RecordedRequest takeRequest() throws InterruptedException {
    RecordedRequest request = http.takeRequest(2, TimeUnit.SECONDS);
    assertThat(request).as("a request").isNotNull();
    return request;
  }
}
