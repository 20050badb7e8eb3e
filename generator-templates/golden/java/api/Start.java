// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * Days on which it began; read as text.
 *
 * <p>Open: a value that is not listed here is kept as it is.
 *
 * @param value the value as the API writes it
 */
public record Start(String value) {

  /** Refuses null. */
  public Start {
    Checks.required("value", value);
  }

  /** The value, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
