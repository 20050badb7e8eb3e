// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle with seats.
 *
 * @param type Which vehicle it is.
 * @param plate Its number plate.
 * @param seats How many there are.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Van(
    String type,
    @Nullable String plate,
    @Nullable Integer seats,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Van {
    Checks.required("type", type);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, VanJsonAdapter.NAMES.strings(), type, plate, seats);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Van", VanJsonAdapter.NAMES.strings(), additionalProperties, type, plate, seats);
  }

  /** Builds a {@link Van}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String type;
    @Nullable String plate;
    @Nullable Integer seats;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Van#type()}. */
    public Builder type(String type) {
      this.type = Checks.notNull("type", type);
      return this;
    }

    /** Sets {@link Van#plate()}. */
    public Builder plate(String plate) {
      this.plate = Checks.notNull("plate", plate);
      return this;
    }

    /** Sets {@link Van#seats()}. */
    public Builder seats(Integer seats) {
      this.seats = Checks.notNull("seats", seats);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Van build() {
      return new Van(Checks.required("type", type), plate, seats, additionalProperties);
    }
  }
}
