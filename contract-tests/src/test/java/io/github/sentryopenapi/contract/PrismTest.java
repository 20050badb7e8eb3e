package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the mock really checks what it is sent, and says why when it does not start. */
@ExtendWith(PrismExtension.class)
class PrismTest {
  private static final String BEARER = "Bearer contract-test-token";

  @Test
  void brokenSpecFailsWithPrismsOwnWords(@TempDir Path folder) throws IOException {
    Path spec = Files.writeString(folder.resolve("broken.yaml"), "openapi: 3.0.3\npaths: 1\n");

    assertThatThrownBy(() -> Prism.start("node", spec))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Prism did not start:\n")
        .hasMessageContaining("No operations found in the current file.");
  }

  @Test
  void missingNodeFailsWithWhatToInstall() {
    assertThatThrownBy(() -> Prism.start("no-such-node", Path.of("sentry.yaml")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Prism needs Node.js 20.19 or newer on the PATH: 'no-such-node' could not be started");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /api/0/organizations/o/teams/  | {}",
        "POST | /api/0/organizations/o/teams/  | {\"name\":1}",
        "POST | /api/0/organizations/o/teams/  | {\"slug\":\"No Slug\"}",
        "PUT  | /api/0/teams/o/t/              | {}",
        "POST | /api/0/teams/o/t/projects/     | {\"slug\":\"no-name\"}",
        "GET  | /api/0/organizations/o/teams/?per_page=101 |",
        "GET  | /api/0/organizations/o/teams/?detailed=2   |",
        "GET  | /api/0/teams/o/t/?expand=everything        |",
        "GET  | /api/0/teams/o/t/projects/?statsPeriod=1y  |",
        "GET  | /api/0/teams/o/t/stats/?stat=blue          |",
        "GET  | /api/0/teams/o/t/stats/?resolution=2h      |",
        "GET  | /api/0/teams/o/t/stats/?since=yesterday    |"
      })
  void requestThatBreaksTheSpecIsRefused(String method, String path, String body, Prism prism)
      throws IOException {
    try (Response response = send(prism, method, path, body, BEARER)) {
      assertThat(response.code()).isEqualTo(400);
    }
  }

  @Test
  void requestWithoutCredentialsIsRefused(Prism prism) throws IOException {
    try (Response response = send(prism, "GET", "/api/0/teams/o/t/", null, null)) {
      assertThat(response.code()).isEqualTo(401);
    }
  }

  @Test
  void pathWithoutItsLastSlashIsNotFound(Prism prism) throws IOException {
    try (Response response = send(prism, "GET", "/api/0/teams/o/t", null, BEARER)) {
      assertThat(response.code()).isEqualTo(404);
      assertThat(response.body().string()).contains("NO_PATH_MATCHED");
    }
  }

  @Test
  void statusThatTheSpecDoesNotDeclareIsNotServed(Prism prism) {
    assertThatThrownBy(
            () -> Operations.ALL.get("getTeam").apply(MockedCalls.answering(prism, 418)).execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("stoplight.io/prism/errors");
  }

  private static Response send(
      Prism prism, String method, String path, String body, String authorization)
      throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(prism.url() + path)
            .method(
                method,
                body == null ? null : RequestBody.create(body, MediaType.get("application/json")));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return new OkHttpClient().newCall(request.build()).execute();
  }
}
