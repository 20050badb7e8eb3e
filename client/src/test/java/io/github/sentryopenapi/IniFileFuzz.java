package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was read can be written with every character escaped, and reads as the same. */
final class IniFileFuzz {
  private IniFileFuzz() {}

  static void check(String text) {
    Map<String, Setting> settings;
    try {
      settings = IniFile.parse("f", text);
    } catch (IllegalArgumentException e) {
      // None of these has room for a piece of the file, which may be a token.
      assertThat(e.getMessage())
          .matches(
              "f:\\d+: expected (a key before '[=:]'|'key = value', a '\\[section]' or a comment"
                  + "|a closing quote|no '\\\\x' and no '\\\\' at the end of the line"
                  + "|the name of a section in '\\[' and ']' and nothing behind it)");
      int line = Integer.parseInt(e.getMessage().split(":")[1]);
      assertThat(line).isBetween(1, (int) text.lines().count());
      return;
    }
    assertThat(values(IniFile.parse("f", written(values(settings))))).isEqualTo(values(settings));
  }

  private static Map<String, String> values(Map<String, Setting> settings) {
    return settings.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().value()));
  }

  private static String written(Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, value) -> {
          int dot = dot(name);
          text.append('[').append(escaped(name.substring(0, dot))).append("]\n");
          // A key of nothing but an escaped space is an empty one.
          text.append("\\ ").append(escaped(name.substring(dot + 1)));
          text.append(" = ").append(escaped(value)).append('\n');
        });
    return text.toString();
  }

  /** Where a section may end and a key begin, of which each may hold dots. */
  private static int dot(String name) {
    return IntStream.range(0, name.length())
        .filter(i -> name.charAt(i) == '.')
        .filter(i -> isSection(name.substring(0, i)) && isKey(name.substring(i + 1)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSection(String text) {
    return text.equals(text.strip()) && !text.contains("]");
  }

  private static boolean isKey(String text) {
    return text.equals(text.strip()) && !text.contains("=") && !text.contains(":");
  }

  private static String escaped(String text) {
    return text.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining());
  }

  private static String escaped(char c) {
    if (Character.isLetterOrDigit(c)) {
      return Character.toString(c);
    }
    return switch (c) {
      case '\0' -> "\\0";
      case '\u0007' -> "\\a";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      case '\n' -> "\\n";
      default -> "\\" + c;
    };
  }
}
