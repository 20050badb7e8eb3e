package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A properties file holds what Java says, or names a line with an escape, and shows none. */
final class PropertiesFileFuzz {
  private PropertiesFileFuzz() {}

  static void check(String text) throws IOException {
    Map<String, String> expected = load(text);
    Map<String, String> values = new HashMap<>();
    try {
      PropertiesFile.parse("f", text).forEach((key, each) -> values.put(key, each.value()));
    } catch (IllegalArgumentException e) {
      assertThat(expected).isNull();
      assertThat(e.getMessage()).matches("f:\\d+: expected four hexadecimal digits behind '\\\\u'");
      int line = Integer.parseInt(e.getMessage().split(":")[1]);
      List<String> lines = text.lines().toList();
      assertThat(line).isBetween(1, lines.size());
      assertThat(lines.get(line - 1)).contains("\\u");
      return;
    }
    assertThat(values).isEqualTo(expected);
  }

  private static @Nullable Map<String, String> load(String text) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      values.put(name, properties.getProperty(name).strip());
    }
    values.values().removeIf(String::isEmpty);
    return values;
  }
}
