package io.github.sentryopenapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.contract.Prism;
import io.github.sentryopenapi.contract.PrismExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PrismExtension.class)
class QuickstartTest {
  @Test
  void makesAllEightCallsAgainstItsOwnMock() {
    String printed = run(Map.of());

    assertThat(requests(printed))
        .containsExactly(
            "GET /api/0/organizations/the-interstellar-jurisdiction/teams/",
            "POST /api/0/organizations/the-interstellar-jurisdiction/teams/",
            "GET /api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/",
            "PUT /api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/",
            "POST /api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/projects/",
            "GET /api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/projects/",
            "GET /api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/stats/",
            "DELETE /api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/");
    assertThat(printed)
        .contains("201 after ", "204 after ", "| prime-mover ", "4350 " + "#".repeat(50) + "\n")
        .contains("SentryNotFoundException: 404 Not Found: GET ")
        .contains("8 calls in ");
  }

  @Test
  void onlyReadsFromRealServer(Prism prism) {
    String printed =
        run(
            Map.of(
                "SENTRY_AUTH_TOKEN", "any-token",
                "SENTRY_ORG", "the-interstellar-jurisdiction",
                "SENTRY_URL", prism.url()));

    assertThat(printed)
        .contains("only calls that read are made")
        .doesNotContain("any-token")
        .contains("4 calls in ");
    assertThat(requests(printed)).hasSize(4).allMatch(request -> request.startsWith("GET "));
  }

  private static String run(Map<String, String> environment) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Quickstart.run(environment, new PrintStream(printed, true, StandardCharsets.UTF_8));
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static List<String> requests(String printed) {
    return printed
        .lines()
        .map(String::strip)
        .filter(line -> line.matches("[A-Z]+ /api/0/.*"))
        .toList();
  }
}
