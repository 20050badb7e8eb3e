// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fitting that does not turn.
 *
 * @param kind Which fitting it is.
 * @param length In millimetres.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Nail(String kind, Integer length, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Nail {
    Checks.required("kind", kind);
    Checks.required("length", length);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, NailJsonAdapter.NAMES.strings(), kind, length);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Nail", NailJsonAdapter.NAMES.strings(), additionalProperties, kind, length);
  }

  /** Builds a {@link Nail}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String kind;
    @Nullable Integer length;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Nail#kind()}. */
    public Builder kind(String kind) {
      this.kind = Checks.notNull("kind", kind);
      return this;
    }

    /** Sets {@link Nail#length()}. */
    public Builder length(Integer length) {
      this.length = Checks.notNull("length", length);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Nail build() {
      return new Nail(
          Checks.required("kind", kind), Checks.required("length", length), additionalProperties);
    }
  }
}
