package io.github.sentryopenapi;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * One JSON value as the text it was sent in, for what the spec does not describe.
 *
 * <p>The text is checked when it is written into a request, not here.
 *
 * @param json the value's JSON text, such as {@code "\"a string\""} or {@code "{\"a\":1}"}
 */
public record RawJson(String json) {
  /** Refuses null; {@link #NULL} is the JSON value. */
  public RawJson {
    Checks.required("json", json);
  }

  /** The JSON value {@code null}. */
  public static final RawJson NULL = new RawJson("null");

  /** The JSON text, short and on one line; {@link #json()} has all of it. */
  @Override
  public String toString() {
    return LogText.value(json);
  }
}
