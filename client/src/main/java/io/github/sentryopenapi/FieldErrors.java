package io.github.sentryopenapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds in an error's body what was wrong with each field, in the order of the body. */
final class FieldErrors {
  /** What servers write in place of a field's name. */
  static final String WHOLE_REQUEST = "non_field_errors";

  private final Map<String, List<String>> errors = new LinkedHashMap<>();

  private FieldErrors() {}

  /** By the field's name; names within names are joined with dots. */
  static Map<String, List<String>> in(@Nullable Object json) {
    FieldErrors found = new FieldErrors();
    if (json instanceof Map<?, ?> body) {
      body.forEach(
          (name, value) -> {
            switch ((String) name) {
              case "detail" -> found.located(value);
              case "error" -> found.parameters(value);
              default -> found.nested((String) name, value);
            }
          });
    }
    found.errors.replaceAll((name, sentences) -> Collections.unmodifiableList(sentences));
    return Collections.unmodifiableMap(found.errors);
  }

  /** {@code {"slug": ["…"], "owner": {"name": ["…"]}, "rules": [{}, {"name": ["…"]}]}}. */
  private void nested(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((key, each) -> nested(name + "." + key, each));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof String) {
          add(name, list.get(i));
        } else {
          nested(name + "." + i, list.get(i));
        }
      }
    }
  }

  /** GlitchTip: {@code {"detail": [{"loc": ["body", "payload", "slug"], "msg": "…"}]}}. */
  private void located(@Nullable Object detail) {
    if (detail instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> error) {
          add(field(error.get("loc")), error.get("msg"));
        }
      }
    }
  }

  /** What comes before the field's name in {@code loc} are names of the server's own code. */
  private static String field(@Nullable Object loc) {
    String name = WHOLE_REQUEST;
    if (loc instanceof List<?> path) {
      for (Object each : path) {
        name = each instanceof String text ? text : name;
      }
    }
    return name;
  }

  /** {@code {"error": {"params": {"stats_period": {"message": "…"}}}}}. */
  private void parameters(@Nullable Object error) {
    if (error instanceof Map<?, ?> object && object.get("params") instanceof Map<?, ?> params) {
      params.forEach(
          (name, value) -> {
            if (value instanceof Map<?, ?> parameter) {
              add((String) name, parameter.get("message"));
            }
          });
    }
  }

  private void add(String name, @Nullable Object sentence) {
    if (sentence instanceof String text && !BodyText.isBlank(text)) {
      errors.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
    }
  }
}
