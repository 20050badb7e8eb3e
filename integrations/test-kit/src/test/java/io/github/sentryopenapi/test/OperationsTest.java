package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class OperationsTest {
  @Test
  void unknownOperationAnswersWithItsFirstExample() {
    Reply reply = answer(Map.of("404", List.of(), "200", List.of("teams-none", "teams-brief")));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(new String(reply.body(), java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("[]");
  }

  @Test
  void unknownOperationWithoutExampleAnswersWithItsStatus() {
    assertThat(answer(Map.of("204", List.of())).status()).isEqualTo(204);
  }

  private static Reply answer(Map<String, List<String>> examples) {
    return Operations.answer(
        new Exchange(
            null,
            "",
            new HttpRequest("GET", HttpUrl.get("http://127.0.0.1/"), Headers.of(), ""),
            new Spec.Operation("listMembers", "GET", List.of(), Set.of(), null, examples),
            Caller.ANYBODY));
  }
}
