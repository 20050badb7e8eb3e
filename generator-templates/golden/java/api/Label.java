// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.List;

/**
 * What a part is called, or which part it is called after.
 *
 * <p>Open: what is none of the alternatives, or cannot be told apart, is kept as {@link OfRawJson}.
 */
public sealed interface Label {
  /**
   * Any JSON value.
   *
   * @param value the value, as it came
   */
  record OfRawJson(RawJson value) implements Label {
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
  record OfString(String value) implements Label {
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
   * Holds a {@link Long}.
   *
   * @param value the value
   */
  record OfLong(Long value) implements Label {
    /** Refuses null. */
    public OfLong {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }

  /**
   * Holds a {@link List}.
   *
   * @param value the value
   */
  record OfList(List<String> value) implements Label {
    /** Refuses null. */
    public OfList {
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
  record OfPart(Part value) implements Label {
    /** Refuses null. */
    public OfPart {
      Checks.required("value", value);
    }

    @Override
    public String toString() {
      return LogText.value(value);
    }
  }
}
