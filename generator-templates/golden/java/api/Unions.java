// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unions as properties, and without a name.
 *
 * @param fitting see {@link Fitting}
 * @param vehicles All of them.
 * @param label Null for none.
 * @param sizes By name.
 * @param weight see {@link UnionsWeight}
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Unions(
    @Nullable Fitting fitting,
    @Nullable List<Vehicle> vehicles,
    @Nullable Label label,
    @Nullable Map<String, Size> sizes,
    @Nullable UnionsWeight weight,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Unions {
    vehicles = Checks.copy("vehicles", vehicles);
    sizes = Checks.copy("sizes", sizes);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                UnionsJsonAdapter.NAMES.strings(),
                fitting,
                vehicles,
                label,
                sizes,
                weight);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Unions",
        UnionsJsonAdapter.NAMES.strings(),
        additionalProperties,
        fitting,
        vehicles,
        label,
        sizes,
        weight);
  }

  /** Builds a {@link Unions}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable Fitting fitting;
    @Nullable List<Vehicle> vehicles;
    @Nullable Label label;
    @Nullable Map<String, Size> sizes;
    @Nullable UnionsWeight weight;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Unions#fitting()}. */
    public Builder fitting(Fitting fitting) {
      this.fitting = Checks.notNull("fitting", fitting);
      return this;
    }

    /** Sets {@link Unions#vehicles()}. */
    public Builder vehicles(List<Vehicle> vehicles) {
      this.vehicles = Checks.notNull("vehicles", vehicles);
      return this;
    }

    /** Sets {@link Unions#label()}; null is sent as null. */
    public Builder label(@Nullable Label label) {
      this.label = label;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "label", label == null);
      return this;
    }

    /** Sets {@link Unions#sizes()}. */
    public Builder sizes(Map<String, Size> sizes) {
      this.sizes = Checks.notNull("sizes", sizes);
      return this;
    }

    /** Sets {@link Unions#weight()}. */
    public Builder weight(UnionsWeight weight) {
      this.weight = Checks.notNull("weight", weight);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Unions build() {
      return new Unions(fitting, vehicles, label, sizes, weight, additionalProperties);
    }
  }
}
