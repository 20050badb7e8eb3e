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
 * Enums as properties.
 *
 * @param level see {@link Level}
 * @param rate see {@link Rate}
 * @param ratio see {@link Ratio}
 * @param count see {@link Count}
 * @param term see {@link Term}
 * @param start see {@link Start}
 * @param shape see {@link ChoicesShape}
 * @param faces Enums without a name.
 * @param always An enum of one truth.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Choices(
    @Nullable Level level,
    @Nullable Rate rate,
    @Nullable Ratio ratio,
    @Nullable Count count,
    @Nullable Term term,
    @Nullable Start start,
    @Nullable ChoicesShape shape,
    @Nullable List<ChoicesFacesInner> faces,
    @Nullable Boolean always,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Choices {
    faces = Checks.copy("faces", faces);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                ChoicesJsonAdapter.NAMES.strings(),
                level,
                rate,
                ratio,
                count,
                term,
                start,
                shape,
                faces,
                always);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Choices",
        ChoicesJsonAdapter.NAMES.strings(),
        additionalProperties,
        level,
        rate,
        ratio,
        count,
        term,
        start,
        shape,
        faces,
        always);
  }

  /** Builds a {@link Choices}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable Level level;
    @Nullable Rate rate;
    @Nullable Ratio ratio;
    @Nullable Count count;
    @Nullable Term term;
    @Nullable Start start;
    @Nullable ChoicesShape shape;
    @Nullable List<ChoicesFacesInner> faces;
    @Nullable Boolean always;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Choices#level()}. */
    public Builder level(Level level) {
      this.level = Checks.notNull("level", level);
      return this;
    }

    /** Sets {@link Choices#rate()}. */
    public Builder rate(Rate rate) {
      this.rate = Checks.notNull("rate", rate);
      return this;
    }

    /** Sets {@link Choices#ratio()}. */
    public Builder ratio(Ratio ratio) {
      this.ratio = Checks.notNull("ratio", ratio);
      return this;
    }

    /** Sets {@link Choices#count()}. */
    public Builder count(Count count) {
      this.count = Checks.notNull("count", count);
      return this;
    }

    /** Sets {@link Choices#term()}; null is sent as null. */
    public Builder term(@Nullable Term term) {
      this.term = term;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "term", term == null);
      return this;
    }

    /** Sets {@link Choices#start()}. */
    public Builder start(Start start) {
      this.start = Checks.notNull("start", start);
      return this;
    }

    /** Sets {@link Choices#shape()}. */
    public Builder shape(ChoicesShape shape) {
      this.shape = Checks.notNull("shape", shape);
      return this;
    }

    /** Sets {@link Choices#faces()}. */
    public Builder faces(List<ChoicesFacesInner> faces) {
      this.faces = Checks.notNull("faces", faces);
      return this;
    }

    /** Sets {@link Choices#always()}. */
    public Builder always(Boolean always) {
      this.always = Checks.notNull("always", always);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Choices build() {
      return new Choices(
          level, rate, ratio, count, term, start, shape, faces, always, additionalProperties);
    }
  }
}
