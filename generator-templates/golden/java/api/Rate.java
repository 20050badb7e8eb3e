// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.math.BigDecimal;

/**
 * Its price.
 *
 * <p>Open: a value that is not listed here is kept as it is.
 *
 * @param value the value as the API writes it
 */
public record Rate(BigDecimal value) {

  /** The value {@code new BigDecimal("1.5")}. */
  public static final Rate NUMBER_1_DOT_5 = new Rate(new BigDecimal("1.5"));

  /** The value {@code new BigDecimal("2")}. */
  public static final Rate NUMBER_2 = new Rate(new BigDecimal("2"));

  /** Refuses null. */
  public Rate {
    Checks.required("value", value);
  }

  /** The value, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
