package io.github.sentryopenapi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads the Java properties file that {@code SENTRY_PROPERTIES} names. */
final class PropertiesFile {
  private static final Pattern COMMENT = Pattern.compile("^[ \\t\\f]*[#!]");

  /** An odd number of backslashes at the end of a line. */
  private static final Pattern GOES_ON = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\\\z");

  /** An odd number of backslashes before the u, and no four digits behind it. */
  private static final Pattern BROKEN_ESCAPE =
      Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\u(?!\\p{XDigit}{4})");

  private PropertiesFile() {}

  /** The values that are not blank, by {@code section.key}. */
  static Map<String, Setting> parse(String path, String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a string
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          path + ":" + brokenLine(text) + ": expected four hexadecimal digits behind '\\u'");
    }
    Map<String, Setting> settings = new HashMap<>();
    properties.forEach(
        (key, value) -> {
          if (!value.toString().isBlank()) {
            String name = "'" + key + "' (" + path + ")";
            settings.put(key.toString(), new Setting(value.toString().strip(), name));
          }
        });
    return settings;
  }

  /** {@link Properties} does not say which line it is. */
  private static int brokenLine(String text) {
    List<String> lines = text.lines().toList();
    boolean goesOn = false;
    int number = 0;
    for (String line : lines) {
      number++;
      boolean comment = !goesOn && COMMENT.matcher(line).find();
      if (!comment && BROKEN_ESCAPE.matcher(line).find()) {
        return number;
      }
      goesOn = !comment && GOES_ON.matcher(line).find();
    }
    return number;
  }
}
