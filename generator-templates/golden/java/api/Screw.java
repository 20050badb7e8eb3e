// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fitting that turns.
 *
 * @param kind Which fitting it is.
 * @param pitch In millimetres.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Screw(
    String kind, @Nullable BigDecimal pitch, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Screw {
    Checks.required("kind", kind);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, ScrewJsonAdapter.NAMES.strings(), kind, pitch);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Screw", ScrewJsonAdapter.NAMES.strings(), additionalProperties, kind, pitch);
  }

  /** Builds a {@link Screw}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String kind;
    @Nullable BigDecimal pitch;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Screw#kind()}. */
    public Builder kind(String kind) {
      this.kind = Checks.notNull("kind", kind);
      return this;
    }

    /** Sets {@link Screw#pitch()}. */
    public Builder pitch(BigDecimal pitch) {
      this.pitch = Checks.notNull("pitch", pitch);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Screw build() {
      return new Screw(Checks.required("kind", kind), pitch, additionalProperties);
    }
  }
}
