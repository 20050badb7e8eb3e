// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * The schema {@code Choices_faces_inner}.
 *
 * <p>Open: a value that is not listed here is kept as it is.
 *
 * @param value the value as the API writes it
 */
public record ChoicesFacesInner(String value) {

  /** The value {@code "front"}. */
  public static final ChoicesFacesInner FRONT = new ChoicesFacesInner("front");

  /** The value {@code "back"}. */
  public static final ChoicesFacesInner BACK = new ChoicesFacesInner("back");

  /** Refuses null. */
  public ChoicesFacesInner {
    Checks.required("value", value);
  }

  /** The value, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
