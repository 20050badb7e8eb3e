// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.math.BigDecimal;

/**
 * With a unit, without, or with whatever else.
 *
 * <p>Open: what is none of the alternatives, or cannot be told apart, is kept as {@link OfRawJson}.
 */
public sealed interface UnionsWeight {
  /**
   * Any JSON value.
   *
   * @param value the value, as it came
   */
  record OfRawJson(RawJson value) implements UnionsWeight {
    /** Refuses null. */
    public OfRawJson {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }

  /**
   * Holds a {@link String}.
   *
   * @param value the value
   */
  record OfString(String value) implements UnionsWeight {
    /** Refuses null. */
    public OfString {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }

  /**
   * See {@link BigDecimal}.
   *
   * @param value the value
   */
  record OfBigDecimal(BigDecimal value) implements UnionsWeight {
    /** Refuses null. */
    public OfBigDecimal {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }
}
