// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * What a widget looks like.
 *
 * <p>Open: a value that is not listed here is kept as it is.
 *
 * @param value the value as the API writes it
 */
public record Color(String value) {

  /** Like a rose. */
  public static final Color RED = new Color("red");

  /** Like moss. */
  public static final Color DARK_GREEN = new Color("dark-green");

  /** Gold of 24 karat. */
  public static final Color GOLD = new Color("24k");

  /** Refuses null. */
  public Color {
    Checks.required("value", value);
  }

  /** The value, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
