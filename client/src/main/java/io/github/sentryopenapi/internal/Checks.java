package io.github.sentryopenapi.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The spec's rules for what a caller may pass in. Each failure names the argument as the spec does,
 * the rule, and the value.
 */
public final class Checks {
  private static final int SHOWN_CHARS = 80;

  private Checks() {}

  /** Refuses null. */
  public static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + name + "' is required, but was null");
    }
    return value;
  }

  /** Refuses an explicit null for what can only be set or left out. */
  public static <T> T notNull(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + name + "' must not be null; leave it out instead");
    }
    return value;
  }

  /** Refuses a text shorter than that; Unicode characters are counted, not UTF-16 units. */
  public static void minLength(String name, @Nullable String value, int min) {
    if (value != null && length(value) < min) {
      throw failure(
          name, "must have at least " + min + (min == 1 ? " character" : " characters"), value);
    }
  }

  /** Refuses a text longer than that; Unicode characters are counted, not UTF-16 units. */
  public static void maxLength(String name, @Nullable String value, int max) {
    if (value != null && length(value) > max) {
      throw failure(
          name, "must have at most " + max + " characters, but has " + length(value), value);
    }
  }

  /** Refuses a text in which the pattern is not found; like JSON Schema's, it is not anchored. */
  public static void pattern(String name, @Nullable String value, Pattern pattern) {
    if (value != null && !isFound(pattern, value)) {
      throw failure(name, "must match " + pattern, value);
    }
  }

  /** Java's $ also matches before a last line break; JSON Schema's only at the very end. */
  private static boolean isFound(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    return matcher.find() && (matcher.end() == value.length() || !pattern.pattern().endsWith("$"));
  }

  /** Refuses a number below that. */
  public static void minimum(String name, @Nullable Number value, long min) {
    minimum(name, value, min, null);
  }

  /** Refuses a number below that, and says why. */
  public static void minimum(
      String name, @Nullable Number value, long min, @Nullable String reason) {
    if (value != null && value.doubleValue() < min) {
      throw outOfRange(name, "at least " + min, value, reason);
    }
  }

  /** Refuses a number above that. */
  public static void maximum(String name, @Nullable Number value, long max) {
    maximum(name, value, max, null);
  }

  /** Refuses a number above that, and says why. */
  public static void maximum(
      String name, @Nullable Number value, long max, @Nullable String reason) {
    if (value != null && value.doubleValue() > max) {
      throw outOfRange(name, "at most " + max, value, reason);
    }
  }

  private static IllegalArgumentException outOfRange(
      String name, String range, Number value, @Nullable String reason) {
    String was = LogText.line(value.toString(), SHOWN_CHARS);
    return new IllegalArgumentException(
        "'%s' must be %s, but was %s%s"
            .formatted(name, range, was, reason == null ? "" : ": " + reason));
  }

  /** Refuses an object with fewer fields set than that. */
  public static void minProperties(
      String type, int min, Map<?, ?> additionalProperties, @Nullable Object... values) {
    int set = additionalProperties.size();
    for (Object value : values) {
      if (value != null) {
        set++;
      }
    }
    if (set < min) {
      throw new IllegalArgumentException(
          "'" + type + "' must set at least " + min + (min == 1 ? " field" : " fields"));
    }
  }

  /** A value that becomes one segment of a path: it must not be able to change the path. */
  public static String pathSegment(String name, String value) {
    if (value.isBlank()) {
      throw failure(name, "must not be blank", value);
    }
    if (value.equals(".") || value.equals("..")) {
      throw failure(name, "must not be a relative path", value);
    }
    if (value.indexOf('/') >= 0 || value.indexOf('\\') >= 0) {
      throw failure(name, "must be one path segment, without slashes", value);
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw failure(name, "must not hold control characters", value);
    }
    return text(name, value);
  }

  /** A text that can be sent: half of a surrogate pair would become a question mark. */
  public static String text(String name, String value) {
    if (!isUnicode(value)) {
      throw failure(name, "must not hold half of a surrogate pair", value);
    }
    return value;
  }

  static boolean isUnicode(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** An unmodifiable copy without nulls; null stays null. */
  public static <T> @Nullable List<T> copy(String name, @Nullable List<T> values) {
    if (values == null) {
      return null;
    }
    if (values.stream().anyMatch(each -> each == null)) {
      throw new IllegalArgumentException("'" + name + "' must not hold null");
    }
    return List.copyOf(values);
  }

  /** An unmodifiable copy without nulls, in the same order; null stays null. */
  public static <T> @Nullable Map<String, T> copy(String name, @Nullable Map<String, T> values) {
    return values == null ? null : copyOf(name, values);
  }

  /** An unmodifiable copy without nulls, in the same order. */
  static <T> Map<String, T> copyOf(String name, Map<String, T> values) {
    // Not containsKey(null): an unmodifiable map throws when it is asked that.
    if (values.keySet().stream().anyMatch(each -> each == null)
        || values.values().stream().anyMatch(each -> each == null)) {
      throw new IllegalArgumentException("'" + name + "' must not hold null");
    }
    return values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  private static int length(String value) {
    return value.codePointCount(0, value.length());
  }

  static IllegalArgumentException failure(String name, String rule, Object value) {
    return new IllegalArgumentException(
        "'%s' %s: \"%s\""
            .formatted(
                LogText.line(name, SHOWN_CHARS),
                rule,
                LogText.line(value.toString(), SHOWN_CHARS)));
  }
}
