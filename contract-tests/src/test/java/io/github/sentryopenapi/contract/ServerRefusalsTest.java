package io.github.sentryopenapi.contract;

import static io.github.sentryopenapi.contract.Operations.ORG;
import static io.github.sentryopenapi.contract.Operations.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That requests which break the spec are refused. What real servers take all the same, the fake
 * takes too: it stands for them, the mock for the spec.
 */
@ExtendWith(PrismExtension.class)
@ParameterizedClass
@EnumSource
class ServerRefusalsTest {
  private final Server.Kind kind;
  private final Server server;

  ServerRefusalsTest(Server.Kind kind, Prism prism) {
    this.kind = kind;
    server = kind.with(prism);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # by     Prism | the fake
          POST | organizations/{org}/teams/                | {}                  | 400 | 400
          POST | organizations/{org}/teams/                | {"name":1}          | 400 | 400
          POST | organizations/{org}/teams/                | {"slug":"No Slug"}  | 400 | 400
          PUT  | teams/{org}/{team}/                       | {"slug":"No Slug"}  | 400 | 400
          PUT  | teams/{org}/{team}/                       | {}                  | 400 | 200
          POST | teams/{org}/{team}/projects/              | {"slug":"no-name"}  | 400 | 400
          GET  | organizations/{org}/teams/?per_page=101   |                     | 400 | 400
          GET  | organizations/{org}/teams/?detailed=2     |                     | 400 | 200
          GET  | teams/{org}/{team}/?expand=everything     |                     | 400 | 200
          GET  | teams/{org}/{team}/projects/?statsPeriod=1y |                   | 400 | 400
          GET  | teams/{org}/{team}/stats/?stat=blue       |                     | 400 | 200
          GET  | teams/{org}/{team}/stats/?resolution=2h   |                     | 400 | 400
          GET  | teams/{org}/{team}/stats/?since=yesterday |                     | 400 | 400
          """)
  void requestThatBreaksTheSpecIsRefused(
      String method, String path, String body, int byPrism, int byFake) throws IOException {
    assertThat(send(method, path, body, "Bearer " + server.authToken()))
        .isEqualTo(kind == Server.Kind.PRISM ? byPrism : byFake);
  }

  @Test
  void requestWithoutCredentialsIsRefused() throws IOException {
    assertThat(send("GET", "teams/{org}/{team}/", null, null)).isEqualTo(401);
  }

  @Test
  void pathWithoutItsLastSlashIsNotFound() throws IOException {
    assertThat(send("GET", "teams/{org}/{team}", null, "Bearer " + server.authToken()))
        .isEqualTo(404);
  }

  private int send(String method, String path, String body, String authorization)
      throws IOException {
    Request.Builder request =
        new Request.Builder()
            .url(server.url() + "/api/0/" + path.replace("{org}", ORG).replace("{team}", TEAM))
            .method(
                method,
                body == null ? null : RequestBody.create(body, MediaType.get("application/json")));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    try (Response response = MockedCalls.HTTP.newCall(request.build()).execute()) {
      return response.code();
    }
  }
}
