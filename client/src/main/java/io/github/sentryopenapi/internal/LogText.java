package io.github.sentryopenapi.internal;

import io.github.sentryopenapi.RawJson;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text form of models: short and on one line, whatever a server sent. Values may be megabytes
 * long, and hold characters that would forge lines of the log that the text ends up in.
 */
public final class LogText {
  static final int MAX_CHARS = 1_000;

  private static final int VALUE_CHARS = 100;

  /** Control characters, half pairs, line separators, and what turns the direction of writing. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u061c\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private LogText() {}

  /** A record with the components that are set. */
  public static String record(
      String type,
      List<String> names,
      Map<String, RawJson> additionalProperties,
      @Nullable Object... values) {
    StringBuilder text = new StringBuilder(type).append('[');
    int start = text.length();
    for (int i = 0; i < values.length; i++) {
      add(text, start, names.get(i), values[i]);
    }
    if (!additionalProperties.isEmpty()) {
      add(text, start, "additionalProperties", additionalProperties);
    }
    return cut(text.toString(), MAX_CHARS) + "]";
  }

  private static void add(StringBuilder text, int start, String name, @Nullable Object value) {
    if (value == null || text.length() > MAX_CHARS) {
      return;
    }
    text.append(text.length() == start ? "" : ", ").append(name).append('=').append(value(value));
  }

  /** What stands for a value that no log may show; null stays null. */
  public static @Nullable Object secret(@Nullable Object value) {
    return value == null ? null : "***";
  }

  /** One value; a list or map that is too long is shown by its size. */
  public static String value(Object value) {
    if (value instanceof Collection<?> list) {
      return items(list, "[", "]");
    }
    if (value instanceof Map<?, ?> map) {
      return items(map.entrySet(), "{", "}");
    }
    return line(value.toString(), VALUE_CHARS);
  }

  private static String items(Collection<?> all, String open, String close) {
    StringBuilder text = new StringBuilder(open);
    for (Iterator<?> each = all.iterator(); each.hasNext(); ) {
      text.append(item(each.next())).append(each.hasNext() ? ", " : close);
      if (text.length() > VALUE_CHARS) {
        return open + all.size() + (all.size() == 1 ? " item" : " items") + close;
      }
    }
    return all.isEmpty() ? open + close : text.toString();
  }

  private static String item(Object item) {
    return item instanceof Map.Entry<?, ?> entry
        ? line(entry.getKey().toString(), VALUE_CHARS) + "=" + value(entry.getValue())
        : value(item);
  }

  /** The beginning of a text, with a question mark for each character that is none to print. */
  public static String line(String text, int maxChars) {
    return UNPRINTABLE.matcher(cut(text, maxChars)).replaceAll("?");
  }

  /** At most that many UTF-16 units of a text, and an ellipsis if there are more. */
  private static String cut(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return text;
    }
    boolean insidePair = Character.isHighSurrogate(text.charAt(maxChars - 1));
    return text.substring(0, insidePair ? maxChars - 1 : maxChars) + "…";
  }
}
