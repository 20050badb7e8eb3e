// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Scalars;
import io.github.sentryopenapi.internal.Texts;
import io.github.sentryopenapi.internal.WithNulls;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class BoxJsonAdapter extends JsonAdapter<Box> {
  static final FieldNames NAMES =
      FieldNames.of(
          "free",
          "closed",
          "any",
          "listsByName",
          "mapsByName",
          "maps",
          "cube",
          "gaps",
          "gapsByName",
          "gapLists",
          "words",
          "anyItems",
          "bins",
          "rows",
          "notes",
          "nothing",
          "whatever",
          "slots",
          "inner",
          "inners");

  private final JsonAdapter<Map<String, RawJson>> any;
  private final JsonAdapter<Map<String, List<String>>> listsByName;
  private final JsonAdapter<Map<String, Map<String, Integer>>> mapsByName;
  private final JsonAdapter<List<Map<String, Boolean>>> maps;
  private final JsonAdapter<List<List<List<Double>>>> cube;
  private final JsonAdapter<List<@Nullable String>> gaps;
  private final JsonAdapter<Map<String, @Nullable Color>> gapsByName;
  private final JsonAdapter<List<@Nullable List<@Nullable Integer>>> gapLists;
  private final JsonAdapter<List<String>> words;
  private final JsonAdapter<List<RawJson>> anyItems;
  private final JsonAdapter<Bins> bins;
  private final JsonAdapter<Rows> rows;
  private final JsonAdapter<Notes> notes;
  private final JsonAdapter<Slots> slots;
  private final JsonAdapter<BoxInner> inner;
  private final JsonAdapter<List<BoxInnersInner>> inners;

  BoxJsonAdapter(Moshi moshi) {
    this.any = Json.mapOf(Json.RAW);
    this.listsByName = Json.mapOf(Json.listOf(Texts.STRING));
    this.mapsByName = Json.mapOf(Json.mapOf(Scalars.INTEGER));
    this.maps = Json.listOf(Json.mapOf(Scalars.BOOLEAN));
    this.cube = Json.listOf(Json.listOf(Json.listOf(Scalars.DOUBLE)));
    this.gaps = WithNulls.listOf(Texts.STRING);
    this.gapsByName = WithNulls.mapOf(moshi.adapter(Color.class));
    this.gapLists = WithNulls.listOf(WithNulls.listOf(Scalars.INTEGER));
    this.words = Json.listOf(Texts.STRING);
    this.anyItems = Json.listOf(Json.RAW);
    this.bins = moshi.adapter(Bins.class);
    this.rows = moshi.adapter(Rows.class);
    this.notes = moshi.adapter(Notes.class);
    this.slots = moshi.adapter(Slots.class);
    this.inner = moshi.adapter(BoxInner.class);
    this.inners = Json.listOf(moshi.adapter(BoxInnersInner.class));
  }

  @Override
  public Box fromJson(JsonReader reader) throws IOException {
    Box.Builder builder = new Box.Builder();
    Remainder rest = NAMES.nothing();
    long seen = 0;
    int field = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      field = NAMES.next(reader, field);
      if (field == 0 || reader.peek() == JsonReader.Token.NULL) {
        rest = rest.read(reader, field, seen);
        continue;
      }
      rest = rest.without(field);
      seen |= Remainder.bit(field);
      switch (field) {
        case 1 -> builder.free = Json.nextRaw(reader);
        case 2 -> builder.closed = Json.nextRaw(reader);
        case 3 -> builder.any = this.any.fromJson(reader);
        case 4 -> builder.listsByName = this.listsByName.fromJson(reader);
        case 5 -> builder.mapsByName = this.mapsByName.fromJson(reader);
        case 6 -> builder.maps = this.maps.fromJson(reader);
        case 7 -> builder.cube = this.cube.fromJson(reader);
        case 8 -> builder.gaps = this.gaps.fromJson(reader);
        case 9 -> builder.gapsByName = this.gapsByName.fromJson(reader);
        case 10 -> builder.gapLists = this.gapLists.fromJson(reader);
        case 11 -> builder.words = this.words.fromJson(reader);
        case 12 -> builder.anyItems = this.anyItems.fromJson(reader);
        case 13 -> builder.bins = this.bins.fromJson(reader);
        case 14 -> builder.rows = this.rows.fromJson(reader);
        case 15 -> builder.notes = this.notes.fromJson(reader);
        case 16 -> builder.nothing = Json.nextRaw(reader);
        case 17 -> builder.whatever = Json.nextRaw(reader);
        case 18 -> builder.slots = this.slots.fromJson(reader);
        case 19 -> builder.inner = this.inner.fromJson(reader);
        case 20 -> builder.inners = this.inners.fromJson(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Box object =
        new Box(
            builder.free,
            builder.closed,
            builder.any,
            builder.listsByName,
            builder.mapsByName,
            builder.maps,
            builder.cube,
            builder.gaps,
            builder.gapsByName,
            builder.gapLists,
            builder.words,
            builder.anyItems,
            builder.bins,
            builder.rows,
            builder.notes,
            builder.nothing,
            builder.whatever,
            builder.slots,
            builder.inner,
            builder.inners,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Box object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("free");
    Json.RAW.toJson(writer, object.free());
    writer.name("closed");
    Json.RAW.toJson(writer, object.closed());
    writer.name("any");
    this.any.toJson(writer, object.any());
    writer.name("listsByName");
    this.listsByName.toJson(writer, object.listsByName());
    writer.name("mapsByName");
    this.mapsByName.toJson(writer, object.mapsByName());
    writer.name("maps");
    this.maps.toJson(writer, object.maps());
    writer.name("cube");
    this.cube.toJson(writer, object.cube());
    writer.name("gaps");
    this.gaps.toJson(writer, object.gaps());
    writer.name("gapsByName");
    this.gapsByName.toJson(writer, object.gapsByName());
    writer.name("gapLists");
    this.gapLists.toJson(writer, object.gapLists());
    writer.name("words");
    this.words.toJson(writer, object.words());
    writer.name("anyItems");
    this.anyItems.toJson(writer, object.anyItems());
    writer.name("bins");
    this.bins.toJson(writer, object.bins());
    writer.name("rows");
    this.rows.toJson(writer, object.rows());
    writer.name("notes");
    this.notes.toJson(writer, object.notes());
    writer.name("nothing");
    Json.RAW.toJson(writer, object.nothing());
    writer.name("whatever");
    Json.RAW.toJson(writer, object.whatever());
    writer.name("slots");
    this.slots.toJson(writer, object.slots());
    writer.name("inner");
    this.inner.toJson(writer, object.inner());
    writer.name("inners");
    this.inners.toJson(writer, object.inners());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
