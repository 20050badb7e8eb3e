// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of them.
 *
 * @param depth How deep.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record BoxInnersInner(Integer depth, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public BoxInnersInner {
    Checks.required("depth", depth);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, BoxInnersInnerJsonAdapter.NAMES.strings(), depth);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "BoxInnersInner", BoxInnersInnerJsonAdapter.NAMES.strings(), additionalProperties, depth);
  }

  /** Builds a {@link BoxInnersInner}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable Integer depth;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link BoxInnersInner#depth()}. */
    public Builder depth(Integer depth) {
      this.depth = Checks.notNull("depth", depth);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public BoxInnersInner build() {
      return new BoxInnersInner(Checks.required("depth", depth), additionalProperties);
    }
  }
}
