// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * Half of it or all.
 *
 * <p>Open: a value that is not listed here is kept as it is.
 *
 * @param value the value as the API writes it
 */
public record Ratio(Double value) {

  /** The value {@code 0.5}. */
  public static final Ratio NUMBER_0_DOT_5 = new Ratio(0.5d);

  /** The value {@code 1}. */
  public static final Ratio NUMBER_1 = new Ratio(1d);

  /** Refuses null. */
  public Ratio {
    Checks.required("value", value);
  }

  /** The value, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
