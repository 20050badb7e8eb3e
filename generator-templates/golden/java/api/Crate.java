// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part that holds others.
 *
 * @param id Identifier.
 * @param parent see {@link Part}
 * @param depth In millimetres.
 * @param lid What closes it; null for nothing.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Crate(
    String id,
    Part parent,
    Integer depth,
    @Nullable Part lid,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Crate {
    Checks.required("id", id);
    Checks.required("parent", parent);
    Checks.required("depth", depth);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, CrateJsonAdapter.NAMES.strings(), id, parent, depth, lid);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Crate", CrateJsonAdapter.NAMES.strings(), additionalProperties, id, parent, depth, lid);
  }

  /** Builds a {@link Crate}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String id;
    @Nullable Part parent;
    @Nullable Integer depth;
    @Nullable Part lid;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Crate#id()}. */
    public Builder id(String id) {
      this.id = Checks.notNull("id", id);
      return this;
    }

    /** Sets {@link Crate#parent()}. */
    public Builder parent(Part parent) {
      this.parent = Checks.notNull("parent", parent);
      return this;
    }

    /** Sets {@link Crate#depth()}. */
    public Builder depth(Integer depth) {
      this.depth = Checks.notNull("depth", depth);
      return this;
    }

    /** Sets {@link Crate#lid()}; null is sent as null. */
    public Builder lid(@Nullable Part lid) {
      this.lid = lid;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "lid", lid == null);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Crate build() {
      return new Crate(
          Checks.required("id", id),
          Checks.required("parent", parent),
          Checks.required("depth", depth),
          lid,
          additionalProperties);
    }
  }
}
