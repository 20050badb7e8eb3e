// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object without a name.
 *
 * @param depth How deep.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record BoxInner(@Nullable Integer depth, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public BoxInner {
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, BoxInnerJsonAdapter.NAMES.strings(), depth);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "BoxInner", BoxInnerJsonAdapter.NAMES.strings(), additionalProperties, depth);
  }

  /** Builds a {@link BoxInner}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable Integer depth;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link BoxInner#depth()}. */
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
    public BoxInner build() {
      return new BoxInner(depth, additionalProperties);
    }
  }
}
