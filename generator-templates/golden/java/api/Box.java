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
 * Things in things.
 *
 * @param free Any object.
 * @param closed No object can be told to be closed for good.
 * @param any Anything by name.
 * @param listsByName Lists by name.
 * @param mapsByName Maps by name.
 * @param maps One after the other.
 * @param cube Of numbers.
 * @param gaps Words and gaps.
 * @param gapsByName Colours and gaps.
 * @param gapLists Lists and gaps.
 * @param words Each once.
 * @param anyItems Anything.
 * @param bins see {@link Bins}
 * @param rows see {@link Rows}
 * @param notes see {@link Notes}
 * @param nothing An object without properties.
 * @param whatever Any JSON value.
 * @param slots see {@link Slots}
 * @param inner see {@link BoxInner}
 * @param inners Objects without a name.
 * @param additionalProperties what no other component holds: fields that the spec does not name,
 *     and nulls that were sent
 */
public record Box(
    @Nullable RawJson free,
    @Nullable RawJson closed,
    @Nullable Map<String, RawJson> any,
    @Nullable Map<String, List<String>> listsByName,
    @Nullable Map<String, Map<String, Integer>> mapsByName,
    @Nullable List<Map<String, Boolean>> maps,
    @Nullable List<List<List<Double>>> cube,
    @Nullable List<@Nullable String> gaps,
    @Nullable Map<String, @Nullable Color> gapsByName,
    @Nullable List<@Nullable List<@Nullable Integer>> gapLists,
    @Nullable List<String> words,
    @Nullable List<RawJson> anyItems,
    @Nullable Bins bins,
    @Nullable Rows rows,
    @Nullable Notes notes,
    @Nullable RawJson nothing,
    @Nullable RawJson whatever,
    @Nullable Slots slots,
    @Nullable BoxInner inner,
    @Nullable List<BoxInnersInner> inners,
    Map<String, RawJson> additionalProperties) {
  /** Checks what the spec demands; lists and maps are copied. */
  public Box {
    any = Checks.copy("any", any);
    listsByName = Checks.copy("listsByName", listsByName);
    mapsByName = Checks.copy("mapsByName", mapsByName);
    maps = Checks.copy("maps", maps);
    cube = Checks.copy("cube", cube);
    gaps = Checks.copyWithNulls("gaps", gaps);
    gapsByName = Checks.copyWithNulls("gapsByName", gapsByName);
    gapLists = Checks.copyWithNulls("gapLists", gapLists);
    words = Checks.copy("words", words);
    anyItems = Checks.copy("anyItems", anyItems);
    inners = Checks.copy("inners", inners);
    additionalProperties =
        AdditionalProperties.areRead(additionalProperties)
            ? AdditionalProperties.read(additionalProperties)
            : AdditionalProperties.check(
                additionalProperties,
                BoxJsonAdapter.NAMES.strings(),
                free,
                closed,
                any,
                listsByName,
                mapsByName,
                maps,
                cube,
                gaps,
                gapsByName,
                gapLists,
                words,
                anyItems,
                bins,
                rows,
                notes,
                nothing,
                whatever,
                slots,
                inner,
                inners);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is set, short and on one line. */
  @Override
  public String toString() {
    return LogText.record(
        "Box",
        BoxJsonAdapter.NAMES.strings(),
        additionalProperties,
        free,
        closed,
        any,
        listsByName,
        mapsByName,
        maps,
        cube,
        gaps,
        gapsByName,
        gapLists,
        words,
        anyItems,
        bins,
        rows,
        notes,
        nothing,
        whatever,
        slots,
        inner,
        inners);
  }

  /** Builds a {@link Box}; what is not set is left out of the JSON. */
  public static final class Builder {
    @Nullable RawJson free;
    @Nullable RawJson closed;
    @Nullable Map<String, RawJson> any;
    @Nullable Map<String, List<String>> listsByName;
    @Nullable Map<String, Map<String, Integer>> mapsByName;
    @Nullable List<Map<String, Boolean>> maps;
    @Nullable List<List<List<Double>>> cube;
    @Nullable List<@Nullable String> gaps;
    @Nullable Map<String, @Nullable Color> gapsByName;
    @Nullable List<@Nullable List<@Nullable Integer>> gapLists;
    @Nullable List<String> words;
    @Nullable List<RawJson> anyItems;
    @Nullable Bins bins;
    @Nullable Rows rows;
    @Nullable Notes notes;
    @Nullable RawJson nothing;
    @Nullable RawJson whatever;
    @Nullable Slots slots;
    @Nullable BoxInner inner;
    @Nullable List<BoxInnersInner> inners;
    Map<String, RawJson> additionalProperties = Map.of();

    Builder() {}

    /** Sets {@link Box#free()}. */
    public Builder free(RawJson free) {
      this.free = Checks.notNull("free", free);
      return this;
    }

    /** Sets {@link Box#closed()}. */
    public Builder closed(RawJson closed) {
      this.closed = Checks.notNull("closed", closed);
      return this;
    }

    /** Sets {@link Box#any()}. */
    public Builder any(Map<String, RawJson> any) {
      this.any = Checks.notNull("any", any);
      return this;
    }

    /** Sets {@link Box#listsByName()}. */
    public Builder listsByName(Map<String, List<String>> listsByName) {
      this.listsByName = Checks.notNull("listsByName", listsByName);
      return this;
    }

    /** Sets {@link Box#mapsByName()}. */
    public Builder mapsByName(Map<String, Map<String, Integer>> mapsByName) {
      this.mapsByName = Checks.notNull("mapsByName", mapsByName);
      return this;
    }

    /** Sets {@link Box#maps()}. */
    public Builder maps(List<Map<String, Boolean>> maps) {
      this.maps = Checks.notNull("maps", maps);
      return this;
    }

    /** Sets {@link Box#cube()}. */
    public Builder cube(List<List<List<Double>>> cube) {
      this.cube = Checks.notNull("cube", cube);
      return this;
    }

    /** Sets {@link Box#gaps()}. */
    public Builder gaps(List<@Nullable String> gaps) {
      this.gaps = Checks.notNull("gaps", gaps);
      return this;
    }

    /** Sets {@link Box#gapsByName()}. */
    public Builder gapsByName(Map<String, @Nullable Color> gapsByName) {
      this.gapsByName = Checks.notNull("gapsByName", gapsByName);
      return this;
    }

    /** Sets {@link Box#gapLists()}; null is sent as null. */
    public Builder gapLists(@Nullable List<@Nullable List<@Nullable Integer>> gapLists) {
      this.gapLists = gapLists;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "gapLists", gapLists == null);
      return this;
    }

    /** Sets {@link Box#words()}. */
    public Builder words(List<String> words) {
      this.words = Checks.notNull("words", words);
      return this;
    }

    /** Sets {@link Box#anyItems()}. */
    public Builder anyItems(List<RawJson> anyItems) {
      this.anyItems = Checks.notNull("anyItems", anyItems);
      return this;
    }

    /** Sets {@link Box#bins()}. */
    public Builder bins(Bins bins) {
      this.bins = Checks.notNull("bins", bins);
      return this;
    }

    /** Sets {@link Box#rows()}. */
    public Builder rows(Rows rows) {
      this.rows = Checks.notNull("rows", rows);
      return this;
    }

    /** Sets {@link Box#notes()}. */
    public Builder notes(Notes notes) {
      this.notes = Checks.notNull("notes", notes);
      return this;
    }

    /** Sets {@link Box#nothing()}. */
    public Builder nothing(RawJson nothing) {
      this.nothing = Checks.notNull("nothing", nothing);
      return this;
    }

    /** Sets {@link Box#whatever()}; null is sent as null. */
    public Builder whatever(@Nullable RawJson whatever) {
      this.whatever = whatever;
      additionalProperties =
          AdditionalProperties.withNull(additionalProperties, "whatever", whatever == null);
      return this;
    }

    /** Sets {@link Box#slots()}. */
    public Builder slots(Slots slots) {
      this.slots = Checks.notNull("slots", slots);
      return this;
    }

    /** Sets {@link Box#inner()}. */
    public Builder inner(BoxInner inner) {
      this.inner = Checks.notNull("inner", inner);
      return this;
    }

    /** Sets {@link Box#inners()}. */
    public Builder inners(List<BoxInnersInner> inners) {
      this.inners = Checks.notNull("inners", inners);
      return this;
    }

    /** Sets a field that the spec does not name. */
    public Builder additionalProperty(String name, RawJson value) {
      additionalProperties = AdditionalProperties.with(additionalProperties, name, value);
      return this;
    }

    /** The finished value. */
    public Box build() {
      return new Box(
          free,
          closed,
          any,
          listsByName,
          mapsByName,
          maps,
          cube,
          gaps,
          gapsByName,
          gapLists,
          words,
          anyItems,
          bins,
          rows,
          notes,
          nothing,
          whatever,
          slots,
          inner,
          inners,
          additionalProperties);
    }
  }
}
