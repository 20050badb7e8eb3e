package io.github.sentryopenapi;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What can be read from an error's body. Servers send {@code detail} as a sentence, a list or an
 * object, validation errors under the field's name, and proxies send HTML; whatever the body is,
 * the raw text stays.
 *
 * @param detail the server's sentence
 * @param code the server's code for the error
 * @param fieldErrors what was wrong with each field
 * @param link where the server sends the user to mend it, a path or an address
 * @param errorId what the server calls this very error in its own log
 */
record ErrorBody(
    String raw,
    @Nullable String detail,
    @Nullable String code,
    Map<String, List<String>> fieldErrors,
    @Nullable String link,
    @Nullable String errorId)
    implements Serializable {

  /** How much of the server's sentences goes into a message. */
  private static final int SUMMARY_CHARS = 500;

  /** Reads what is there; a body that is no JSON has only its text. */
  static ErrorBody read(String raw) {
    Object json = parse(raw);
    Map<String, List<String>> fieldErrors = FieldErrors.in(json);
    if (!(json instanceof Map<?, ?> body)) {
      return new ErrorBody(raw, firstText(json), null, fieldErrors, null, null);
    }
    Map<?, ?> coded = object(body.get("detail"));
    Map<?, ?> extra = object(coded.get("extra"));
    return new ErrorBody(
        raw,
        firstText(
            body.get("detail"),
            coded.get("message"),
            string(body.get("info")),
            string(body.get("message")),
            string(body.get("error"))),
        string(coded.get("code")),
        fieldErrors,
        firstText(extra.get("loginUrl"), extra.get("next")),
        string(body.get("errorId")));
  }

  /** A JSON value as maps, lists and strings; null for what is no JSON, or too deep. */
  static @Nullable Object parse(String text) {
    try {
      JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text));
      Object value = reader.readJsonValue();
      return reader.peek() == JsonReader.Token.END_DOCUMENT ? value : null;
    } catch (IOException | JsonDataException e) {
      return null;
    }
  }

  /**
   * What the server said, for a message: its sentences, each once; else what the body is, or how it
   * begins.
   */
  String summary() {
    if (raw.isBlank()) {
      return "(empty body)";
    }
    if (isSilent()) {
      return "(no reason given)";
    }
    List<String> sentences = new ArrayList<>();
    if (detail != null) {
      sentences.add(BodyText.sentence(detail));
    }
    fieldErrors.forEach(
        (field, errors) -> {
          String said = String.join(" ", errors);
          if (!said.equals(detail)) {
            boolean named = !field.equals(FieldErrors.WHOLE_REQUEST);
            sentences.add(BodyText.sentence((named ? "'" + field + "': " : "") + said));
          }
        });
    if (!sentences.isEmpty()) {
      return BodyText.start(String.join(" ", sentences), SUMMARY_CHARS);
    }
    HtmlPage page = HtmlPage.in(raw);
    return page == null ? BodyText.start(raw) : page.toString();
  }

  /** Whether there is a body and no word in it, such as {@code {"detail":""}}. */
  boolean isSilent() {
    String text = raw.strip();
    // An old server answers 429 with nothing but the key of what it meant to say.
    return text.equals("null")
        || text.equals("detail")
        || BodyText.isBlank(text)
        || isWordless(parse(raw));
  }

  private static boolean isWordless(@Nullable Object json) {
    if (json instanceof Map<?, ?> object) {
      return object.values().stream().allMatch(each -> each == null || isWordless(each));
    }
    if (json instanceof List<?> list) {
      return list.stream().allMatch(each -> each == null || isWordless(each));
    }
    return json instanceof String text && BodyText.isBlank(text);
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> object ? object : Map.of();
  }

  private static @Nullable String string(@Nullable Object value) {
    return value instanceof String text && !BodyText.isBlank(text) ? text : null;
  }

  /** The first value that is a string or a list of strings with words in it. */
  private static @Nullable String firstText(@Nullable Object... values) {
    for (Object value : values) {
      String text =
          value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
              ? String.join(" ", list.stream().map(String.class::cast).toList())
              : string(value);
      if (text != null && !BodyText.isBlank(text)) {
        return text;
      }
    }
    return null;
  }
}
