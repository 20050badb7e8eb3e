// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * How full it is.
 *
 * <p>Open: a value that is not listed here is kept as it is.
 *
 * @param value the value as the API writes it
 */
public record Level(Integer value) {

  /** The value {@code 0}. */
  public static final Level NUMBER_0 = new Level(0);

  /** The value {@code 1}. */
  public static final Level NUMBER_1 = new Level(1);

  /** The value {@code -1}. */
  public static final Level NUMBER_MINUS_1 = new Level(-1);

  /** Refuses null. */
  public Level {
    Checks.required("value", value);
  }

  /** The value, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
