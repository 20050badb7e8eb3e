package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpTest {
  private static final Path PAGE = Path.of("..", "openapi", "site", "troubleshooting.md");

  /** What users run into without a message that could name its section. */
  private static final List<String> WITHOUT_MESSAGE =
      List.of("per-page", "jvm-exit", "duplicate-okhttp");

  @Test
  void everySectionThatAMessageNamesIsOnThePageAndTheOtherWayRound() throws IOException {
    List<String> linked = new ArrayList<>(Stream.of(Help.values()).map(Help::anchor).toList());
    linked.addAll(WITHOUT_MESSAGE);

    assertThat(sections()).containsExactlyInAnyOrderElementsOf(linked);
  }

  @Test
  void messageEndsWithTheAddressOfTheSection() {
    assertThat(Help.STATUS_404.see())
        .isEqualTo(
            " See https://sentryopenapi.github.io/sentry-openapi/troubleshooting.html#status-404");
  }

  private static List<String> sections() throws IOException {
    return Pattern.compile("^### .+ \\{#(.+)}$", Pattern.MULTILINE)
        .matcher(Files.readString(PAGE))
        .results()
        .map(heading -> heading.group(1))
        .toList();
  }
}
