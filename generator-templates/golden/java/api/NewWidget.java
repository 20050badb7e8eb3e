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
 * A widget to be made.
 *
 * @param slug Its short name.
 * @param size In millimetres.
 * @param owner Who gets it; null for nobody.
 * @param tags Words on it.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record NewWidget(
    String slug,
    @Nullable Long size,
    @Nullable String owner,
    @Nullable List<String> tags,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public NewWidget {
    Checks.required("slug", slug);
    Checks.minLength("slug", slug, 1);
    Checks.maxLength("slug", slug, 50);
    Checks.pattern("slug", slug, "^[a-z0-9_\\-]+$");
    Checks.minimum("size", size, "1");
    Checks.maximum("size", size, "1000");
    Checks.maxLength("owner", owner, 20);
    tags = Checks.copy("tags", tags);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                NewWidgetJsonAdapter.NAMES.strings(),
                slug,
                size,
                owner,
                tags);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "NewWidget",
        NewWidgetJsonAdapter.NAMES.strings(),
        additionalProperties,
        slug,
        size,
        owner,
        tags);
  }

  /** Builds a {@link NewWidget}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String slug;
    @Nullable Long size;
    @Nullable String owner;
    @Nullable List<String> tags;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link NewWidget#slug()}. */
    public Builder slug(String slug) {
      this.slug = Checks.notNull("slug", slug);
      return this;
    }

    /** Sets {@link NewWidget#size()}. */
    public Builder size(Long size) {
      this.size = Checks.notNull("size", size);
      return this;
    }

    /** Sets {@link NewWidget#owner()}; null is sent as null. */
    public Builder owner(@Nullable String owner) {
      this.owner = owner;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "owner", owner == null);
      return this;
    }

    /** Sets {@link NewWidget#tags()}. */
    public Builder tags(List<String> tags) {
      this.tags = Checks.notNull("tags", tags);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public NewWidget build() {
      return new NewWidget(Checks.required("slug", slug), size, owner, tags, additionalProperties);
    }
  }
}
