// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * Another word for it.
 *
 * <p>Open: what is none of the alternatives, or cannot be told apart, is kept as {@link OfRawJson}.
 */
public sealed interface Fastener {
  /**
   * Any JSON value.
   *
   * @param value the value, as it came
   */
  record OfRawJson(RawJson value) implements Fastener {
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
   * See {@link Screw}.
   *
   * @param value the value
   */
  record OfScrew(Screw value) implements Fastener {
    /** Refuses null. */
    public OfScrew {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }

  /**
   * See {@link Nail}.
   *
   * @param value the value
   */
  record OfNail(Nail value) implements Fastener {
    /** Refuses null. */
    public OfNail {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }
}
