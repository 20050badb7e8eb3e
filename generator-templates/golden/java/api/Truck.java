// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle with a trailer.
 *
 * @param type Which vehicle it is.
 * @param plate Its number plate.
 * @param axles How many there are.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Truck(
    String type, @Nullable String plate, Integer axles, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Truck {
    Checks.required("type", type);
    Checks.required("axles", axles);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, TruckJsonAdapter.NAMES.strings(), type, plate, axles);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Truck", TruckJsonAdapter.NAMES.strings(), additionalProperties, type, plate, axles);
  }

  /** Builds a {@link Truck}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String type;
    @Nullable String plate;
    @Nullable Integer axles;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Truck#type()}. */
    public Builder type(String type) {
      this.type = Checks.notNull("type", type);
      return this;
    }

    /** Sets {@link Truck#plate()}. */
    public Builder plate(String plate) {
      this.plate = Checks.notNull("plate", plate);
      return this;
    }

    /** Sets {@link Truck#axles()}. */
    public Builder axles(Integer axles) {
      this.axles = Checks.notNull("axles", axles);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Truck build() {
      return new Truck(
          Checks.required("type", type),
          plate,
          Checks.required("axles", axles),
          additionalProperties);
    }
  }
}
