// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Properties, and numbers by name.
 *
 * @param first The first one.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Slots(@Nullable String first, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Slots {
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, SlotsJsonAdapter.NAMES.strings(), first);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record("Slots", SlotsJsonAdapter.NAMES.strings(), additionalProperties, first);
  }

  /** Builds a {@link Slots}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String first;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Slots#first()}. */
    public Builder first(String first) {
      this.first = Checks.notNull("first", first);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Slots build() {
      return new Slots(first, additionalProperties);
    }
  }
}
