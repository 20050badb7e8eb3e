// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a widget is made of.
 *
 * @param id Identifier.
 * @param parent see {@link Part}
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Part(String id, @Nullable Part parent, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Part {
    Checks.required("id", id);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, PartJsonAdapter.NAMES.strings(), id, parent);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Part", PartJsonAdapter.NAMES.strings(), additionalProperties, id, parent);
  }

  /** Builds a {@link Part}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String id;
    @Nullable Part parent;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Part#id()}. */
    public Builder id(String id) {
      this.id = Checks.notNull("id", id);
      return this;
    }

    /** Sets {@link Part#parent()}. */
    public Builder parent(Part parent) {
      this.parent = Checks.notNull("parent", parent);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Part build() {
      return new Part(Checks.required("id", id), parent, additionalProperties);
    }
  }
}
