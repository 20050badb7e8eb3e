// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;

/**
 * A named map.
 *
 * @param value what it holds
 */
public record Bins(Map<String, Long> value) {
  /** Refuses null, and copies. */
  public Bins {
    value = Checks.required("value", Checks.copy("value", value));
  }

  /** What it holds, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
