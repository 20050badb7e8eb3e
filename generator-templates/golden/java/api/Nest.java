// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in a tree.
 *
 * @param tree see {@link Tree}
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Nest(@Nullable Tree tree, Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Nest {
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties, NestJsonAdapter.NAMES.strings(), tree);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record("Nest", NestJsonAdapter.NAMES.strings(), additionalProperties, tree);
  }

  /** Builds a {@link Nest}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable Tree tree;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Nest#tree()}. */
    public Builder tree(Tree tree) {
      this.tree = Checks.notNull("tree", tree);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Nest build() {
      return new Nest(tree, additionalProperties);
    }
  }
}
