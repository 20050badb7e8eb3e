// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to change about a widget.
 *
 * @param name What it is called.
 * @param owner Who has it; null for nobody.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record WidgetUpdate(
    @Nullable String name, @Nullable String owner, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public WidgetUpdate {
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, WidgetUpdateJsonAdapter.NAMES.strings(), name, owner);
    Checks.minProperties("WidgetUpdate", 1, additionalProperties, name, owner);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "WidgetUpdate", WidgetUpdateJsonAdapter.NAMES.strings(), additionalProperties, name, owner);
  }

  /** Builds a {@link WidgetUpdate}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String name;
    @Nullable String owner;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link WidgetUpdate#name()}. */
    public Builder name(String name) {
      this.name = Checks.notNull("name", name);
      return this;
    }

    /** Sets {@link WidgetUpdate#owner()}; null is sent as null. */
    public Builder owner(@Nullable String owner) {
      this.owner = owner;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "owner", owner == null);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public WidgetUpdate build() {
      return new WidgetUpdate(name, owner, additionalProperties);
    }
  }
}
