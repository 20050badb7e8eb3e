// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Bare}. Deprecated.
 *
 * @param first the property {@code first}
 * @param second the property {@code second}
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Bare(
    @Nullable String first, @Nullable Integer second, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Bare {
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, BareJsonAdapter.NAMES.strings(), first, second);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Bare", BareJsonAdapter.NAMES.strings(), additionalProperties, first, second);
  }

  /** Builds a {@link Bare}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String first;
    @Nullable Integer second;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Bare#first()}; null is sent as null. */
    public Builder first(@Nullable String first) {
      this.first = first;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "first", first == null);
      return this;
    }

    /** Sets {@link Bare#second()}; null is sent as null. */
    public Builder second(@Nullable Integer second) {
      this.second = second;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "second", second == null);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Bare build() {
      return new Bare(first, second, additionalProperties);
    }
  }
}
