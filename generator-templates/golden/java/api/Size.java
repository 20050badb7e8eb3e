// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.time.LocalDate;

/**
 * A size by name, or in millimetres by direction.
 *
 * <p>Open: what is none of the alternatives, or cannot be told apart, is kept as {@link OfRawJson}.
 */
public sealed interface Size {
  /**
   * Any JSON value.
   *
   * @param value the value, as it came
   */
  record OfRawJson(RawJson value) implements Size {
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
   * See {@link Level}.
   *
   * @param value the value
   */
  record OfLevel(Level value) implements Size {
    /** Refuses null. */
    public OfLevel {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }

  /**
   * See {@link Bins}.
   *
   * @param value the value
   */
  record OfBins(Bins value) implements Size {
    /** Refuses null. */
    public OfBins {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }

  /**
   * See {@link LocalDate}.
   *
   * @param value the value
   */
  record OfLocalDate(LocalDate value) implements Size {
    /** Refuses null. */
    public OfLocalDate {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }
}
