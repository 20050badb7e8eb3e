// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to buy.
 *
 * @param price In euros.
 * @param count How many.
 * @param total How many in all.
 * @param ratio Of something.
 * @param since Since when.
 * @param day On which day.
 * @param code A pattern with a slash, a quote and a backslash.
 * @param path A pattern that Java cannot read.
 * @param names For whom.
 * @param limits By name.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Order(
    @Nullable BigDecimal price,
    @Nullable Long count,
    @Nullable BigDecimal total,
    @Nullable Double ratio,
    @Nullable Instant since,
    @Nullable LocalDate day,
    @Nullable String code,
    @Nullable String path,
    @Nullable List<String> names,
    @Nullable Map<String, Integer> limits,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Order {
    Checks.above("price", price, "0.5");
    Checks.maximum("price", price, "1000.5");
    Checks.multipleOf("price", price, "0.25");
    Checks.minimum("count", count, "-9223372036854775808");
    Checks.below("count", count, "9223372036854775807");
    Checks.minimum("total", total, "0");
    Checks.maximum("total", total, "18446744073709551615");
    Checks.minimum("ratio", ratio, "0.001");
    Checks.maximum("ratio", ratio, "1.0E+30");
    Checks.minimum("since", since, "0");
    Checks.pattern("code", code, "^[a-z]*/?\"?\\\\?\\d+$");
    Checks.pattern("path", path, "^(?<first>a)|[^]$");
    Checks.minItems("names", names, 1);
    Checks.maxItems("names", names, 2);
    names = Checks.copy("names", names);
    Checks.minItems("limits", limits, 1);
    Checks.maxItems("limits", limits, 2);
    limits = Checks.copy("limits", limits);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                OrderJsonAdapter.NAMES.strings(),
                price,
                count,
                total,
                ratio,
                since,
                day,
                code,
                path,
                names,
                limits);
    Checks.minProperties(
        "Order",
        1,
        additionalProperties,
        price,
        count,
        total,
        ratio,
        since,
        day,
        code,
        path,
        names,
        limits);
    Checks.maxProperties(
        "Order",
        11,
        additionalProperties,
        price,
        count,
        total,
        ratio,
        since,
        day,
        code,
        path,
        names,
        limits);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Order",
        OrderJsonAdapter.NAMES.strings(),
        additionalProperties,
        price,
        count,
        total,
        ratio,
        since,
        day,
        code,
        path,
        names,
        limits);
  }

  /** Builds a {@link Order}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable BigDecimal price;
    @Nullable Long count;
    @Nullable BigDecimal total;
    @Nullable Double ratio;
    @Nullable Instant since;
    @Nullable LocalDate day;
    @Nullable String code;
    @Nullable String path;
    @Nullable List<String> names;
    @Nullable Map<String, Integer> limits;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Order#price()}. */
    public Builder price(BigDecimal price) {
      this.price = Checks.notNull("price", price);
      return this;
    }

    /** Sets {@link Order#count()}. */
    public Builder count(Long count) {
      this.count = Checks.notNull("count", count);
      return this;
    }

    /** Sets {@link Order#total()}. */
    public Builder total(BigDecimal total) {
      this.total = Checks.notNull("total", total);
      return this;
    }

    /** Sets {@link Order#ratio()}. */
    public Builder ratio(Double ratio) {
      this.ratio = Checks.notNull("ratio", ratio);
      return this;
    }

    /** Sets {@link Order#since()}. */
    public Builder since(Instant since) {
      this.since = Checks.notNull("since", since);
      return this;
    }

    /** Sets {@link Order#day()}. */
    public Builder day(LocalDate day) {
      this.day = Checks.notNull("day", day);
      return this;
    }

    /** Sets {@link Order#code()}. */
    public Builder code(String code) {
      this.code = Checks.notNull("code", code);
      return this;
    }

    /** Sets {@link Order#path()}. */
    public Builder path(String path) {
      this.path = Checks.notNull("path", path);
      return this;
    }

    /** Sets {@link Order#names()}. */
    public Builder names(List<String> names) {
      this.names = Checks.notNull("names", names);
      return this;
    }

    /** Sets {@link Order#limits()}. */
    public Builder limits(Map<String, Integer> limits) {
      this.limits = Checks.notNull("limits", limits);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Order build() {
      return new Order(
          price, count, total, ratio, since, day, code, path, names, limits, additionalProperties);
    }
  }
}
