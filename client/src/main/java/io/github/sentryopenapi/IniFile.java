package io.github.sentryopenapi;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the ini dialect of sentry-cli, that of the Rust crate rust-ini 0.18 with its default
 * options: {@code key = value} or {@code key: value}; sections and keys tell upper from lower case;
 * comments begin with {@code ;} or {@code #} and have a line of their own, so that {@code token = a
 * # b} is the value "a # b"; a value may begin with a part in quotes; a backslash escapes.
 *
 * <p>What that crate takes and nobody means is refused: keys, quotes and values that go on in the
 * next line, text behind a section's name, and {@code \x}. Of a key that is set twice the last one
 * counts.
 */
final class IniFile {
  private static final int NONE = -1;

  private final String path;
  private final Map<String, Setting> settings = new HashMap<>();
  private String section = "";
  private int lineNumber;

  private IniFile(String path) {
    this.path = path;
  }

  /** The values that are not blank, by {@code section.key}. */
  static Map<String, Setting> parse(String path, String text) {
    IniFile file = new IniFile(path);
    text.lines().forEach(file::read);
    return file.settings;
  }

  private void read(String untrimmed) {
    lineNumber++;
    String line = untrimmed.strip();
    if (line.isEmpty() || line.startsWith(";") || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("[")) {
      section = section(line);
      return;
    }
    int separator = separator(line);
    String key = unescaped(line.substring(0, separator));
    String value = value(line.substring(separator + 1).strip());
    if (!value.isBlank()) {
      String name = "'[" + section + "] " + key + "' (" + path + ":" + lineNumber + ")";
      settings.put(section + "." + key, new Setting(value, name));
    }
  }

  private String section(String line) {
    if (line.indexOf(']') != line.length() - 1) {
      throw failure("expected the name of a section in '[' and ']' and nothing behind it");
    }
    return unescaped(line.substring(1, line.length() - 1));
  }

  private int separator(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '=' || line.charAt(i) == ':') {
        if (i == 0) {
          throw failure("expected a key before '" + line.charAt(i) + "'");
        }
        return i;
      }
    }
    throw failure("expected 'key = value', a '[section]' or a comment");
  }

  private String value(String text) {
    if (!text.startsWith("\"") && !text.startsWith("'")) {
      return unescaped(text);
    }
    StringBuilder value = new StringBuilder();
    int end = unescape(text, 1, text.charAt(0), value);
    if (end == text.length()) {
      throw failure("expected a closing quote");
    }
    unescape(text, end + 1, NONE, value);
    return value.toString().strip();
  }

  private String unescaped(String text) {
    StringBuilder unescaped = new StringBuilder();
    unescape(text, 0, NONE, unescaped);
    return unescaped.toString().strip();
  }

  /** Appends the text up to that character or its end, and says where it stopped. */
  private int unescape(String text, int from, int end, StringBuilder unescaped) {
    int i = from;
    for (; i < text.length() && text.charAt(i) != end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        c = escaped(i < text.length() ? text.charAt(i) : '\n');
      }
      unescaped.append(c);
    }
    return i;
  }

  private char escaped(char c) {
    return switch (c) {
      case '0' -> '\0';
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'n' -> '\n';
      case 'x', '\n' -> throw failure("expected no '\\x' and no '\\' at the end of the line");
      default -> c;
    };
  }

  /** Names the line, but does not show it: it may hold a token. */
  private IllegalArgumentException failure(String message) {
    return new IllegalArgumentException(path + ":" + lineNumber + ": " + message);
  }
}
