package io.github.sentryopenapi;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What can be read from an error's body. Servers send {@code detail} as a sentence or as an object
 * with code and message, validation errors as lists under the field's name, and proxies send HTML;
 * whatever the body is, the raw text stays.
 */
record ErrorBody(
    String raw,
    @Nullable String detail,
    @Nullable String code,
    Map<String, List<String>> fieldErrors)
    implements Serializable {

  /** Reads what is there; a body that is no JSON object has only its text. */
  static ErrorBody read(String raw) {
    if (!(parse(raw) instanceof Map<?, ?> object)) {
      return new ErrorBody(raw, null, null, Map.of());
    }
    Object detail = object.get("detail");
    Object code = null;
    if (detail instanceof Map<?, ?> coded) {
      code = coded.get("code");
      detail = coded.get("message");
    }
    return new ErrorBody(raw, text(detail), text(code), fieldErrors(object));
  }

  private static @Nullable Object parse(String raw) {
    try {
      JsonReader reader = JsonReader.of(new Buffer().writeUtf8(raw));
      Object value = reader.readJsonValue();
      return reader.peek() == JsonReader.Token.END_DOCUMENT ? value : null;
    } catch (IOException | JsonDataException e) {
      return null;
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? text : null;
  }

  private static Map<String, List<String>> fieldErrors(Map<?, ?> object) {
    Map<String, List<String>> errors = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            List<String> sentences = new ArrayList<>();
            list.forEach(each -> sentences.add((String) each));
            errors.put((String) name, Collections.unmodifiableList(sentences));
          }
        });
    return Collections.unmodifiableMap(errors);
  }

  /**
   * The best single sentence for a message: detail, else the field errors, else the body's start.
   */
  String summary() {
    if (detail != null) {
      return detail;
    }
    if (!fieldErrors.isEmpty()) {
      List<String> parts = new ArrayList<>();
      fieldErrors.forEach(
          (field, sentences) -> parts.add("'" + field + "': " + String.join(" ", sentences)));
      return String.join("; ", parts);
    }
    return raw.isBlank() ? "(empty body)" : BodyText.start(raw);
  }
}
