package io.github.sentryopenapi.benchmarks;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;

/**
 * Refuses to measure who does not do the work: what was read must, written again, be the JSON that
 * came, but for what says nothing (a null, an empty list or object) and the form of a date.
 */
final class Same {
  private Same() {}

  static void check(Contender contender, String written, byte[] read) throws IOException {
    Object expected = tree(new String(read, StandardCharsets.UTF_8));
    Object actual = tree(written);
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          contender + " does other work.\nexpected: " + expected + "\nactual:   " + actual);
    }
  }

  static void check(Contender contender, Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          contender + " does other work: " + actual + " instead of " + expected);
    }
  }

  private static Object tree(String json) throws IOException {
    return simplified(JsonReader.of(new Buffer().writeUtf8(json)).readJsonValue());
  }

  private static Object simplified(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<Object, Object> rest = new LinkedHashMap<>();
      object.forEach(
          (name, each) -> {
            Object kept = simplified(each);
            if (!kept.equals(List.of()) && !kept.equals(Map.of())) {
              rest.put(name, kept);
            }
          });
      return rest;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Same::simplified).toList();
    }
    if (value instanceof String text && text.endsWith("Z")) {
      return instant(text);
    }
    return value == null ? List.of() : value;
  }

  private static Object instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
