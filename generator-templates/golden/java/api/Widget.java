// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing on a shelf. Text with &lt;tags&gt;, "quotes", {@code code <of> x = 'y'}, &amp; @signs and
 * *_/ must not break anything.
 *
 * @param id Identifier.
 * @param size In millimetres.
 * @param soldAt When it was sold; null while it is for sale.
 * @param name What it is called.
 * @param owner Who has it; null for nobody.
 * @param isNew Whether it was never used.
 * @param count How many there are.
 * @param weight In grams.
 * @param price In euros.
 * @param madeAt When it was made.
 * @param checkedAt When it was looked at last.
 * @param color see {@link Color}
 * @param mainPart see {@link Part}
 * @param parts All its parts.
 * @param tags Words on it.
 * @param colors All its colours.
 * @param grid Rows of numbers.
 * @param sales How it sells.
 * @param firstSale see {@link Sale}
 * @param slug A short name.
 * @param partsByName Its parts by name.
 * @param limits Limits by name.
 * @param extra Whatever its maker wanted to say.
 * @param anything Any JSON value.
 * @param idpProvisioned A name that is no Java name.
 * @param propertyClass A name that Java keeps for itself.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Widget(
    String id,
    Long size,
    @Nullable Instant soldAt,
    @Nullable String name,
    @Nullable String owner,
    @Nullable Boolean isNew,
    @Nullable Integer count,
    @Nullable Double weight,
    @Nullable BigDecimal price,
    @Nullable Instant madeAt,
    @Nullable Instant checkedAt,
    @Nullable Color color,
    @Nullable Part mainPart,
    @Nullable List<Part> parts,
    @Nullable List<String> tags,
    @Nullable List<Color> colors,
    @Nullable List<List<Long>> grid,
    @Nullable List<Sale> sales,
    @Nullable Sale firstSale,
    @Nullable String slug,
    @Nullable Map<String, Part> partsByName,
    @Nullable Map<String, Long> limits,
    @Nullable Map<String, RawJson> extra,
    @Nullable RawJson anything,
    @Nullable Boolean idpProvisioned,
    @Nullable String propertyClass,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Widget {
    Checks.required("id", id);
    Checks.required("size", size);
    parts = Checks.copy("parts", parts);
    tags = Checks.copy("tags", tags);
    colors = Checks.copy("colors", colors);
    grid = Checks.copy("grid", grid);
    sales = Checks.copy("sales", sales);
    partsByName = Checks.copy("partsByName", partsByName);
    limits = Checks.copy("limits", limits);
    extra = Checks.copy("extra", extra);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                WidgetJsonAdapter.NAMES.strings(),
                id,
                size,
                soldAt,
                name,
                owner,
                isNew,
                count,
                weight,
                price,
                madeAt,
                checkedAt,
                color,
                mainPart,
                parts,
                tags,
                colors,
                grid,
                sales,
                firstSale,
                slug,
                partsByName,
                limits,
                extra,
                anything,
                idpProvisioned,
                propertyClass);
    additionalProperties =
        AdditionalProperties.withNull(additionalProperties, "soldAt", soldAt == null);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Widget",
        WidgetJsonAdapter.NAMES.strings(),
        additionalProperties,
        id,
        size,
        soldAt,
        name,
        owner,
        isNew,
        count,
        weight,
        price,
        madeAt,
        checkedAt,
        color,
        mainPart,
        parts,
        tags,
        colors,
        grid,
        sales,
        firstSale,
        slug,
        partsByName,
        limits,
        extra,
        anything,
        idpProvisioned,
        propertyClass);
  }

  /** Builds a {@link Widget}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable String id;
    @Nullable Long size;
    @Nullable Instant soldAt;
    @Nullable String name;
    @Nullable String owner;
    @Nullable Boolean isNew;
    @Nullable Integer count;
    @Nullable Double weight;
    @Nullable BigDecimal price;
    @Nullable Instant madeAt;
    @Nullable Instant checkedAt;
    @Nullable Color color;
    @Nullable Part mainPart;
    @Nullable List<Part> parts;
    @Nullable List<String> tags;
    @Nullable List<Color> colors;
    @Nullable List<List<Long>> grid;
    @Nullable List<Sale> sales;
    @Nullable Sale firstSale;
    @Nullable String slug;
    @Nullable Map<String, Part> partsByName;
    @Nullable Map<String, Long> limits;
    @Nullable Map<String, RawJson> extra;
    @Nullable RawJson anything;
    @Nullable Boolean idpProvisioned;
    @Nullable String propertyClass;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Widget#id()}. */
    public Builder id(String id) {
      this.id = Checks.notNull("id", id);
      return this;
    }

    /** Sets {@link Widget#size()}. */
    public Builder size(Long size) {
      this.size = Checks.notNull("size", size);
      return this;
    }

    /** Sets {@link Widget#soldAt()}; null is sent as null. */
    public Builder soldAt(@Nullable Instant soldAt) {
      this.soldAt = soldAt;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "soldAt", soldAt == null);
      return this;
    }

    /** Sets {@link Widget#name()}. */
    public Builder name(String name) {
      this.name = Checks.notNull("name", name);
      return this;
    }

    /** Sets {@link Widget#owner()}; null is sent as null. */
    public Builder owner(@Nullable String owner) {
      this.owner = owner;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "owner", owner == null);
      return this;
    }

    /** Sets {@link Widget#isNew()}. */
    public Builder isNew(Boolean isNew) {
      this.isNew = Checks.notNull("isNew", isNew);
      return this;
    }

    /** Sets {@link Widget#count()}. */
    public Builder count(Integer count) {
      this.count = Checks.notNull("count", count);
      return this;
    }

    /** Sets {@link Widget#weight()}. */
    public Builder weight(Double weight) {
      this.weight = Checks.notNull("weight", weight);
      return this;
    }

    /** Sets {@link Widget#price()}. */
    public Builder price(BigDecimal price) {
      this.price = Checks.notNull("price", price);
      return this;
    }

    /** Sets {@link Widget#madeAt()}. */
    public Builder madeAt(Instant madeAt) {
      this.madeAt = Checks.notNull("madeAt", madeAt);
      return this;
    }

    /** Sets {@link Widget#checkedAt()}. */
    public Builder checkedAt(Instant checkedAt) {
      this.checkedAt = Checks.notNull("checkedAt", checkedAt);
      return this;
    }

    /** Sets {@link Widget#color()}. */
    public Builder color(Color color) {
      this.color = Checks.notNull("color", color);
      return this;
    }

    /** Sets {@link Widget#mainPart()}. */
    public Builder mainPart(Part mainPart) {
      this.mainPart = Checks.notNull("mainPart", mainPart);
      return this;
    }

    /** Sets {@link Widget#parts()}. */
    public Builder parts(List<Part> parts) {
      this.parts = Checks.notNull("parts", parts);
      return this;
    }

    /** Sets {@link Widget#tags()}. */
    public Builder tags(List<String> tags) {
      this.tags = Checks.notNull("tags", tags);
      return this;
    }

    /** Sets {@link Widget#colors()}. */
    public Builder colors(List<Color> colors) {
      this.colors = Checks.notNull("colors", colors);
      return this;
    }

    /** Sets {@link Widget#grid()}. */
    public Builder grid(List<List<Long>> grid) {
      this.grid = Checks.notNull("grid", grid);
      return this;
    }

    /** Sets {@link Widget#sales()}. */
    public Builder sales(List<Sale> sales) {
      this.sales = Checks.notNull("sales", sales);
      return this;
    }

    /** Sets {@link Widget#firstSale()}. */
    public Builder firstSale(Sale firstSale) {
      this.firstSale = Checks.notNull("firstSale", firstSale);
      return this;
    }

    /** Sets {@link Widget#slug()}. */
    public Builder slug(String slug) {
      this.slug = Checks.notNull("slug", slug);
      return this;
    }

    /** Sets {@link Widget#partsByName()}; null is sent as null. */
    public Builder partsByName(@Nullable Map<String, Part> partsByName) {
      this.partsByName = partsByName;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "partsByName", partsByName == null);
      return this;
    }

    /** Sets {@link Widget#limits()}. */
    public Builder limits(Map<String, Long> limits) {
      this.limits = Checks.notNull("limits", limits);
      return this;
    }

    /** Sets {@link Widget#extra()}. */
    public Builder extra(Map<String, RawJson> extra) {
      this.extra = Checks.notNull("extra", extra);
      return this;
    }

    /** Sets {@link Widget#anything()}; null is sent as null. */
    public Builder anything(@Nullable RawJson anything) {
      this.anything = anything;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "anything", anything == null);
      return this;
    }

    /** Sets {@link Widget#idpProvisioned()}. */
    public Builder idpProvisioned(Boolean idpProvisioned) {
      this.idpProvisioned = Checks.notNull("idp:provisioned", idpProvisioned);
      return this;
    }

    /** Sets {@link Widget#propertyClass()}. */
    public Builder propertyClass(String propertyClass) {
      this.propertyClass = Checks.notNull("class", propertyClass);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Widget build() {
      return new Widget(
          Checks.required("id", id),
          Checks.required("size", size),
          soldAt,
          name,
          owner,
          isNew,
          count,
          weight,
          price,
          madeAt,
          checkedAt,
          color,
          mainPart,
          parts,
          tags,
          colors,
          grid,
          sales,
          firstSale,
          slug,
          partsByName,
          limits,
          extra,
          anything,
          idpProvisioned,
          propertyClass,
          additionalProperties);
    }
  }
}
