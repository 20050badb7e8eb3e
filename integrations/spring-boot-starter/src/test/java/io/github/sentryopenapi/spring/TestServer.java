package io.github.sentryopenapi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A web server on loopback, new for each test. */
public final class TestServer implements BeforeEachCallback, AfterEachCallback {
  public static final String TOKEN = "sntrys_c2VjcmV0";

  /** The smallest team that the spec allows. */
  public static final String TEAM =
      """
      {"id":"1","slug":"ancient-gabelers"}\
      """;

  private static final Logger LOG = Logger.getLogger(MockWebServer.class.getName());

  private MockWebServer http;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    LOG.setLevel(Level.SEVERE);
    http = new MockWebServer();
    http.start(InetAddress.getByName("127.0.0.1"), 0);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    http.shutdown();
  }

  /** Settings for a client of this server, with a token. */
  public SentryClient.Builder newClient() {
    return SentryClient.builder().baseUrl(url("/")).authToken(TOKEN);
  }

  public String url(String path) {
    return "http://127.0.0.1:" + http.getPort() + path;
  }

  public void answer(MockResponse response) {
    http.enqueue(response);
  }

  public void answer(int status, String json) {
    answer(
        new MockResponse()
            .setResponseCode(status)
            .setHeader("Content-Type", "application/json")
            .setBody(json));
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
