package io.github.sentryopenapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.contract.Prism;
import io.github.sentryopenapi.contract.PrismExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PrismExtension.class)
class ReadmeTest {
  private static final Path EXAMPLE =
      Path.of("src/test/java/io/github/sentryopenapi/examples/ReadmeExample.java");

  @Test
  void javaIsWhatThisProjectCompiles() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String compiled =
        between(Files.readString(EXAMPLE), "    // README begins\n", "    // README ends")
            .stripTrailing()
            .stripIndent();

    assertThat(between(readme, "```java\n", "```")).isEqualTo(compiled + "\n");
  }

  @Test
  void javaRuns(Prism prism) {
    PrintStream standardOut = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      ReadmeExample.run(prism.url(), "any-token", "the-interstellar-jurisdiction");
    } finally {
      System.setOut(standardOut);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            """
            ancient-gabelers, members: 1
            24 points from 2018-11-05T22:00:00Z
            """);
  }

  @Test
  void readmeIsShort() throws IOException {
    assertThat(Files.readAllLines(Path.of("..", "README.md"))).hasSizeBetween(60, 130);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
