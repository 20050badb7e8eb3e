package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** That the mock serves the spec and nothing else, and says why when it does not start. */
@ExtendWith(PrismExtension.class)
class PrismTest {
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

  /** With 404, as if the spec declared it: only the body tells the two apart. */
  @Test
  void pathOutsideOfTheSpecIsNotServed(Prism prism) throws IOException {
    Request request =
        new Request.Builder()
            .url(prism.url() + "/api/0/teams/o/t")
            .header("Authorization", "Bearer " + MockedCalls.AUTH_TOKEN)
            .build();

    try (Response response = MockedCalls.HTTP.newCall(request).execute()) {
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
}
