package io.github.sentryopenapi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What editors and the page say of the properties. */
class PropertyTextsTest {
  private static final Pattern METADATA =
      Pattern.compile(
          """
          "name": "((?:sentry|management)\\.[^"]+\\.[^"]+)",
          \\s+"type": "[^"]+",
          \\s+"description": "([^"]+)"\
          """);

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.+) \\|$");

  @Test
  void everyPropertyIsDescribed() throws IOException {
    assertThat(metadata()).hasSize(12).allSatisfy((name, text) -> assertThat(text).endsWith("."));
  }

  @Test
  void pageListsTheProperties() throws IOException {
    Map<String, String> rows = matches(ROW, Files.readString(Path.of("README.md")));

    assertThat(rows.keySet()).isEqualTo(metadata().keySet());
  }

  private static Map<String, String> metadata() throws IOException {
    try (InputStream in =
        SentryApiProperties.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      return matches(METADATA, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Map<String, String> matches(Pattern pattern, String text) {
    Map<String, String> found = new TreeMap<>();
    pattern.matcher(text).results().forEach(each -> found.put(each.group(1), each.group(2)));
    return found;
  }
}
