package io.github.sentryopenapi.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The spec's rules for what a caller may pass in. Each failure names the argument as the spec does,
 * the rule, and the value.
 */
public final class Checks {
  private static final int SHOWN_CHARS = 80;

  /** As many as the spec has: each is read once. */
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

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
  public static void pattern(String name, @Nullable String value, String pattern) {
    if (value != null && !isFound(PATTERNS.computeIfAbsent(pattern, Checks::compile), value)) {
      throw failure(name, "must match " + pattern, value);
    }
  }

  /** What only other languages can read is left to the server to check. */
  private static Pattern compile(String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      return Pattern.compile("");
    }
  }

  /** Java's $ also matches before a last line break; JSON Schema's only at the very end. */
  private static boolean isFound(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    return matcher.find() && (matcher.end() == value.length() || !pattern.pattern().endsWith("$"));
  }

  /** Refuses a number below that. */
  public static void minimum(String name, @Nullable Object value, String min) {
    minimum(name, value, min, null);
  }

  /** Refuses a number below that, and says why. */
  public static void minimum(
      String name, @Nullable Object value, String min, @Nullable String reason) {
    if (value != null && compare(value, min) < 0) {
      throw outOfRange(name, "at least " + min, value, reason);
    }
  }

  /** Refuses a number above that. */
  public static void maximum(String name, @Nullable Object value, String max) {
    maximum(name, value, max, null);
  }

  /** Refuses a number above that, and says why. */
  public static void maximum(
      String name, @Nullable Object value, String max, @Nullable String reason) {
    if (value != null && compare(value, max) > 0) {
      throw outOfRange(name, "at most " + max, value, reason);
    }
  }

  /** Refuses that number and those below. */
  public static void above(String name, @Nullable Object value, String limit) {
    above(name, value, limit, null);
  }

  /** Refuses that number and those below, and says why. */
  public static void above(
      String name, @Nullable Object value, String limit, @Nullable String reason) {
    if (value != null && compare(value, limit) <= 0) {
      throw outOfRange(name, "above " + limit, value, reason);
    }
  }

  /** Refuses that number and those above. */
  public static void below(String name, @Nullable Object value, String limit) {
    below(name, value, limit, null);
  }

  /** Refuses that number and those above, and says why. */
  public static void below(
      String name, @Nullable Object value, String limit, @Nullable String reason) {
    if (value != null && compare(value, limit) >= 0) {
      throw outOfRange(name, "below " + limit, value, reason);
    }
  }

  /** Refuses a number that is not some times that. */
  public static void multipleOf(String name, @Nullable Object value, String factor) {
    if (value != null
        && isFinite(value)
        && number(value).remainder(new BigDecimal(factor)).signum() != 0) {
      throw outOfRange(name, "a multiple of " + factor, value, null);
    }
  }

  /** Exactly: a double has no room for every long. */
  private static int compare(Object value, String limit) {
    return isFinite(value)
        ? number(value).compareTo(new BigDecimal(limit))
        : Double.compare(((Number) value).doubleValue(), Double.parseDouble(limit));
  }

  private static boolean isFinite(Object value) {
    return !(value instanceof Double number) || Double.isFinite(number);
  }

  /** A time counts as seconds since 1970, as it is sent where the spec limits it. */
  private static BigDecimal number(Object value) {
    return value instanceof Instant time
        ? BigDecimal.valueOf(time.getEpochSecond())
        : new BigDecimal(value.toString());
  }

  private static IllegalArgumentException outOfRange(
      String name, String range, Object value, @Nullable String reason) {
    String was = LogText.line(value.toString(), SHOWN_CHARS);
    return new IllegalArgumentException(
        "'%s' must be %s, but was %s%s"
            .formatted(name, range, was, reason == null ? "" : ": " + reason));
  }

  /** Refuses a list with fewer items than that. */
  public static void minItems(String name, @Nullable Collection<?> values, int min) {
    if (values != null && values.size() < min) {
      throw wrongSize(name, "at least " + min, values.size());
    }
  }

  /** Refuses a map with fewer entries than that. */
  public static void minItems(String name, @Nullable Map<?, ?> values, int min) {
    minItems(name, values == null ? null : values.keySet(), min);
  }

  /** Refuses a list with more items than that. */
  public static void maxItems(String name, @Nullable Collection<?> values, int max) {
    if (values != null && values.size() > max) {
      throw wrongSize(name, "at most " + max, values.size());
    }
  }

  /** Refuses a map with more entries than that. */
  public static void maxItems(String name, @Nullable Map<?, ?> values, int max) {
    maxItems(name, values == null ? null : values.keySet(), max);
  }

  private static IllegalArgumentException wrongSize(String name, String range, int size) {
    return new IllegalArgumentException(
        "'%s' must hold %s items, but holds %d".formatted(name, range, size));
  }

  /** Refuses an object with fewer fields set than that. */
  public static void minProperties(
      String type, int min, Map<?, ?> additionalProperties, @Nullable Object... values) {
    if (fieldsSet(additionalProperties, values) < min) {
      throw new IllegalArgumentException(
          "'" + type + "' must set at least " + min + (min == 1 ? " field" : " fields"));
    }
  }

  /** Refuses an object with more fields set than that. */
  public static void maxProperties(
      String type, int max, Map<?, ?> additionalProperties, @Nullable Object... values) {
    int set = fieldsSet(additionalProperties, values);
    if (set > max) {
      throw new IllegalArgumentException(
          "'%s' must set at most %d fields, but sets %d".formatted(type, max, set));
    }
  }

  private static int fieldsSet(Map<?, ?> additionalProperties, @Nullable Object... values) {
    int set = additionalProperties.size();
    for (Object value : values) {
      if (value != null) {
        set++;
      }
    }
    return set;
  }

  /** An unmodifiable copy without nulls; null stays null. */
  public static <T> @Nullable List<T> copy(String name, @Nullable List<T> values) {
    if (values == null) {
      return null;
    }
    try {
      return List.copyOf(values); // gives back a list that is such a copy, as those read are
    } catch (NullPointerException e) {
      throw new IllegalArgumentException("'" + name + "' must not hold null");
    }
  }

  /** An unmodifiable copy without nulls, in the same order; null stays null. */
  public static <T> @Nullable Map<String, T> copy(String name, @Nullable Map<String, T> values) {
    return values == null ? null : copyOf(name, values);
  }

  /** An unmodifiable copy without nulls, in the same order. */
  static <T> Map<String, T> copyOf(String name, Map<String, T> values) {
    Map<String, T> entries = new LinkedHashMap<>(values);
    if (entries.containsKey(null) || entries.containsValue(null)) {
      throw new IllegalArgumentException("'" + name + "' must not hold null");
    }
    return entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(entries);
  }

  /** An unmodifiable copy in which values may be null; null stays null. */
  public static <T> @Nullable List<@Nullable T> copyWithNulls(
      String name, @Nullable List<@Nullable T> values) {
    return values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** An unmodifiable copy in which values may be null, in the same order; null stays null. */
  public static <T> @Nullable Map<String, @Nullable T> copyWithNulls(
      String name, @Nullable Map<String, @Nullable T> values) {
    if (values == null) {
      return null;
    }
    Map<String, @Nullable T> copy = new LinkedHashMap<>(values);
    if (copy.containsKey(null)) {
      throw new IllegalArgumentException("'" + name + "' must not hold null as a key");
    }
    return Collections.unmodifiableMap(copy);
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
