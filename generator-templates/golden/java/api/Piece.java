// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * Some object.
 *
 * <p>Open: what is none of the alternatives, or cannot be told apart, is kept as {@link OfRawJson}.
 */
public sealed interface Piece {
  /**
   * Any JSON value.
   *
   * @param value the value, as it came
   */
  record OfRawJson(RawJson value) implements Piece {
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
   * See {@link Part}.
   *
   * @param value the value
   */
  record OfPart(Part value) implements Piece {
    /** Refuses null. */
    public OfPart {
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
  record OfScrew(Screw value) implements Piece {
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
   * Holds a {@link String}.
   *
   * @param value the value
   */
  record OfString(String value) implements Piece {
    /** Refuses null. */
    public OfString {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }
}
