// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * What brings widgets.
 *
 * <p>Open: what is none of the alternatives, or cannot be told apart, is kept as {@link OfRawJson}.
 */
public sealed interface Vehicle {
  /**
   * Any JSON value.
   *
   * @param value the value, as it came
   */
  record OfRawJson(RawJson value) implements Vehicle {
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
   * See {@link Truck}.
   *
   * @param value the value
   */
  record OfTruck(Truck value) implements Vehicle {
    /** Refuses null. */
    public OfTruck {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }

  /**
   * See {@link Van}.
   *
   * @param value the value
   */
  record OfVan(Van value) implements Vehicle {
    /** Refuses null. */
    public OfVan {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }
}
