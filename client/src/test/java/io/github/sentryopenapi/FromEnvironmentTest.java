package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the settings that {@link EnvironmentSettings} finds. */
class FromEnvironmentTest {
  @RegisterExtension final TestServer server = new TestServer();

  /** Stands for a proxy. */
  @RegisterExtension final TestServer proxy = new TestServer();

  @TempDir Path folder;

  @Test
  void tokenServerOrganizationAndTriesAreUsed() throws Exception {
    FakeTime time = new FakeTime();
    SentryClient.Builder settings =
        SentryClient.builder()
            .from(
                environment(
                    Map.of(
                        "SENTRY_AUTH_TOKEN", "token",
                        "SENTRY_URL", server.url("/"),
                        "SENTRY_ORG", "acme",
                        "SENTRY_HTTP_MAX_RETRIES", "4")))
            .time(time);
    for (int i = 0; i < 5; i++) {
      server.answer(new MockResponse().setResponseCode(i < 4 ? 503 : 204));
    }

    try (SentryClient sentry = settings.build()) {
      sentry.teams().deleteTeam("org", "team").execute();
      assertThat(sentry.organization()).isEqualTo("acme");
    }

    assertThat(server.takeRequest().getHeader("Authorization")).isEqualTo("Bearer token");
    assertThat(time.waits()).hasSize(4);
  }

  @Test
  void whatIsSetLaterGoesBefore() {
    SentryClient.Builder settings =
        SentryClient.builder()
            .from(environment(Map.of("SENTRY_AUTH_TOKEN", "token", "SENTRY_ORG", "acme")))
            .baseUrl(server.url("/"))
            .organization("other");
    try (SentryClient sentry = settings.build()) {
      assertThat(sentry.baseUrl()).isEqualTo(server.url("/"));
      assertThat(sentry.organization()).isEqualTo("other");
    }
  }

  @Test
  void refusalNamesTheVariable() {
    SentryClient.Builder settings =
        SentryClient.builder()
            .from(
                environment(
                    Map.of("SENTRY_AUTH_TOKEN", "token", "SENTRY_URL", "http://sentry.example/")));

    assertThatIllegalArgumentException()
        .isThrownBy(settings::build)
        .withMessageStartingWith("'SENTRY_URL' must be https unless its host is loopback");
    settings.allowHttp("sentry.example").build().close();
  }

  @Test
  void requestsGoThroughTheProxy() throws Exception {
    proxy.answer(new MockResponse().setResponseCode(407));
    proxy.answer(200, TestServer.TEAM);
    SentryClient.Builder settings =
        SentryClient.builder()
            .from(
                environment(
                    Map.of(
                        "SENTRY_AUTH_TOKEN", "token",
                        "SENTRY_URL", "http://sentry.localhost/",
                        "http_proxy", "http://user:word@" + proxy.address())));

    try (SentryClient sentry = settings.build()) {
      assertThat(sentry.teams().getTeam("org", "team").execute().id()).isEqualTo("1");
    }

    proxy.takeRequest();
    RecordedRequest request = proxy.takeRequest();
    assertThat(request.getRequestLine())
        .isEqualTo("GET http://sentry.localhost/api/0/teams/org/team/ HTTP/1.1");
    assertThat(request.getHeader("Proxy-Authorization")).isEqualTo("Basic dXNlcjp3b3Jk");
  }

  private EnvironmentSettings environment(Map<String, String> variables) {
    return EnvironmentSettings.read(variables, folder, null);
  }
}
