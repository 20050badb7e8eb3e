package io.github.sentryopenapi.test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads request bodies and checks them against their schemas, in the servers' own words. */
final class Bodies {
  private Bodies() {}

  static Map<String, @Nullable Object> read(HttpRequest request, Spec.Operation operation) {
    Object body = new LinkedHashMap<>();
    if (!request.body().isEmpty()) {
      if (!request.isJson()) {
        String type = Objects.requireNonNullElse(request.headers().get("Content-Type"), "");
        String detail = "Unsupported media type \"" + type + "\" in request.";
        throw new Refusal(Reply.detail(415, detail));
      }
      try {
        body = Json.read(request.body());
      } catch (IOException e) {
        throw Refusal.example(400, "malformed-json");
      }
    }
    if (!(body instanceof Map)) {
      throw invalid(
          "non_field_errors", "Invalid data. Expected a dictionary, but got " + python(body) + ".");
    }
    Map<String, @Nullable Object> object = Json.object(body);
    check(object, Objects.requireNonNull(operation.schema()));
    return object;
  }

  /** A complaint about one field, or with {@code non_field_errors} about the whole. */
  static Refusal invalid(String field, String complaint) {
    return new Refusal(Reply.json(400, Map.of(field, List.of(complaint))));
  }

  private static void check(
      Map<String, @Nullable Object> body, Map<String, @Nullable Object> schema) {
    Map<String, @Nullable Object> errors = new LinkedHashMap<>();
    Json.object(schema.get("properties"))
        .forEach(
            (name, property) -> {
              boolean required = Json.array(schema.get("required")).contains(name);
              List<String> complaints =
                  body.containsKey(name)
                      ? complaints(body.get(name), Json.object(property))
                      : required ? List.of("This field is required.") : List.of();
              if (!complaints.isEmpty()) {
                errors.put(name, complaints);
              }
            });
    if (!errors.isEmpty()) {
      throw new Refusal(Reply.json(400, errors));
    }
  }

  private static List<String> complaints(
      @Nullable Object value, Map<String, @Nullable Object> property) {
    if (value == null) {
      return List.of("This field may not be null.");
    }
    if ("boolean".equals(property.get("type"))) {
      return value instanceof Boolean ? List.of() : List.of("Must be a valid boolean.");
    }
    if (!(value instanceof String text)) {
      return List.of("Not a valid string.");
    }
    if (text.isBlank() && property.containsKey("minLength")) {
      return List.of("This field may not be blank.");
    }
    List<String> complaints = new ArrayList<>();
    if (property.get("maxLength") instanceof Long max && text.length() > max) {
      complaints.add("Ensure this field has no more than " + max + " characters.");
    }
    // The schema allows digits only, for the sake of old servers; current ones do not.
    if (property.get("pattern") instanceof String pattern
        && (!text.matches(pattern) || text.matches("[0-9]+"))) {
      complaints.add(
          "Enter a valid slug consisting of lowercase letters, numbers, underscores or hyphens. It"
              + " cannot be entirely numeric.");
    }
    return complaints;
  }

  /** What the servers' language calls a type. */
  private static String python(@Nullable Object value) {
    if (value == null) {
      return "NoneType";
    }
    if (value instanceof Boolean) {
      return "bool";
    }
    if (value instanceof List) {
      return "list";
    }
    return value instanceof String ? "str" : value instanceof Long ? "int" : "float";
  }
}
