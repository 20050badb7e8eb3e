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
 * A tree of trees.
 *
 * @param next see {@link Tree}
 * @param branches All of them.
 * @param byName By name.
 * @param nest see {@link Nest}
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Tree(
    @Nullable Tree next,
    @Nullable List<Tree> branches,
    @Nullable Map<String, Tree> byName,
    @Nullable Nest nest,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Tree {
    branches = Checks.copy("branches", branches);
    byName = Checks.copy("byName", byName);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                TreeJsonAdapter.NAMES.strings(),
                next,
                branches,
                byName,
                nest);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Tree",
        TreeJsonAdapter.NAMES.strings(),
        additionalProperties,
        next,
        branches,
        byName,
        nest);
  }

  /** Builds a {@link Tree}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable Tree next;
    @Nullable List<Tree> branches;
    @Nullable Map<String, Tree> byName;
    @Nullable Nest nest;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Tree#next()}. */
    public Builder next(Tree next) {
      this.next = Checks.notNull("next", next);
      return this;
    }

    /** Sets {@link Tree#branches()}. */
    public Builder branches(List<Tree> branches) {
      this.branches = Checks.notNull("branches", branches);
      return this;
    }

    /** Sets {@link Tree#byName()}. */
    public Builder byName(Map<String, Tree> byName) {
      this.byName = Checks.notNull("byName", byName);
      return this;
    }

    /** Sets {@link Tree#nest()}. */
    public Builder nest(Nest nest) {
      this.nest = Checks.notNull("nest", nest);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Tree build() {
      return new Tree(next, branches, byName, nest, additionalProperties);
    }
  }
}
