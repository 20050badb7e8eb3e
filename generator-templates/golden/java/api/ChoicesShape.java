// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * An enum without a name.
 *
 * <p>Open: a value that is not listed here is kept as it is.
 *
 * @param value the value as the API writes it
 */
public record ChoicesShape(String value) {

  /** The value {@code "round"}. */
  public static final ChoicesShape ROUND = new ChoicesShape("round");

  /** The value {@code "square"}. */
  public static final ChoicesShape SQUARE = new ChoicesShape("square");

  /** Refuses null. */
  public ChoicesShape {
    Checks.required("value", value);
  }

  /** The value, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
