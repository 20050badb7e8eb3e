// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has a name in another style.
 *
 * @param text Some text.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record SnakeCaseName(@Nullable String text, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public SnakeCaseName {
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, SnakeCaseNameJsonAdapter.NAMES.strings(), text);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "SnakeCaseName", SnakeCaseNameJsonAdapter.NAMES.strings(), additionalProperties, text);
  }

  /** Builds a {@link SnakeCaseName}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String text;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link SnakeCaseName#text()}. */
    public Builder text(String text) {
      this.text = Checks.notNull("text", text);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public SnakeCaseName build() {
      return new SnakeCaseName(text, additionalProperties);
    }
  }
}
