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
import io.github.sentryopenapi.internal.Numbers;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Scalars;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class WidgetJsonAdapter extends JsonAdapter<Widget> {
  static final FieldNames NAMES =
      FieldNames.of(
          "id",
          "size",
          "soldAt",
          "name",
          "owner",
          "isNew",
          "count",
          "weight",
          "price",
          "madeAt",
          "checkedAt",
          "color",
          "mainPart",
          "parts",
          "tags",
          "colors",
          "grid",
          "sales",
          "firstSale",
          "slug",
          "partsByName",
          "limits",
          "extra",
          "anything",
          "idp:provisioned",
          "class");

  private final JsonAdapter<Color> color;
  private final JsonAdapter<Part> mainPart;
  private final JsonAdapter<List<Part>> parts;
  private final JsonAdapter<List<String>> tags;
  private final JsonAdapter<List<Color>> colors;
  private final JsonAdapter<List<List<Long>>> grid;
  private final JsonAdapter<List<Sale>> sales;
  private final JsonAdapter<Sale> firstSale;
  private final JsonAdapter<Map<String, Part>> partsByName;
  private final JsonAdapter<Map<String, Long>> limits;
  private final JsonAdapter<Map<String, RawJson>> extra;

  WidgetJsonAdapter(Moshi moshi) {
    this.color = moshi.adapter(Color.class);
    this.mainPart = moshi.adapter(Part.class);
    this.parts = Json.listOf(moshi.adapter(Part.class));
    this.tags = Json.listOf(Texts.STRING);
    this.colors = Json.listOf(moshi.adapter(Color.class));
    this.grid = Json.listOf(Json.listOf(Scalars.LONG));
    this.sales = Json.listOf(moshi.adapter(Sale.class));
    this.firstSale = moshi.adapter(Sale.class);
    this.partsByName = Json.mapOf(moshi.adapter(Part.class));
    this.limits = Json.mapOf(Scalars.LONG);
    this.extra = Json.mapOf(Json.RAW);
  }

  @Override
  public Widget fromJson(JsonReader reader) throws IOException {
    Widget.Builder builder = new Widget.Builder();
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
        case 1 -> builder.id = reader.nextString();
        case 2 -> builder.size = Numbers.nextLong(reader);
        case 3 -> builder.soldAt = Texts.nextInstant(reader);
        case 4 -> builder.name = reader.nextString();
        case 5 -> builder.owner = reader.nextString();
        case 6 -> builder.isNew = reader.nextBoolean();
        case 7 -> builder.count = Numbers.nextInteger(reader);
        case 8 -> builder.weight = Numbers.nextDouble(reader);
        case 9 -> builder.price = Numbers.nextBigDecimal(reader);
        case 10 -> builder.madeAt = Texts.nextInstant(reader);
        case 11 -> builder.checkedAt = Numbers.nextInstant(reader);
        case 12 -> builder.color = this.color.fromJson(reader);
        case 13 -> builder.mainPart = this.mainPart.fromJson(reader);
        case 14 -> builder.parts = this.parts.fromJson(reader);
        case 15 -> builder.tags = this.tags.fromJson(reader);
        case 16 -> builder.colors = this.colors.fromJson(reader);
        case 17 -> builder.grid = this.grid.fromJson(reader);
        case 18 -> builder.sales = this.sales.fromJson(reader);
        case 19 -> builder.firstSale = this.firstSale.fromJson(reader);
        case 20 -> builder.slug = reader.nextString();
        case 21 -> builder.partsByName = this.partsByName.fromJson(reader);
        case 22 -> builder.limits = this.limits.fromJson(reader);
        case 23 -> builder.extra = this.extra.fromJson(reader);
        case 24 -> builder.anything = Json.nextRaw(reader);
        case 25 -> builder.idpProvisioned = reader.nextBoolean();
        case 26 -> builder.propertyClass = reader.nextString();
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Widget object =
        new Widget(
            Json.required("id", builder.id, reader),
            Json.required("size", builder.size, reader),
            builder.soldAt,
            builder.name,
            builder.owner,
            builder.isNew,
            builder.count,
            builder.weight,
            builder.price,
            builder.madeAt,
            builder.checkedAt,
            builder.color,
            builder.mainPart,
            builder.parts,
            builder.tags,
            builder.colors,
            builder.grid,
            builder.sales,
            builder.firstSale,
            builder.slug,
            builder.partsByName,
            builder.limits,
            builder.extra,
            builder.anything,
            builder.idpProvisioned,
            builder.propertyClass,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Widget object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("id");
    Texts.write(writer, object.id());
    writer.name("size");
    Numbers.write(writer, object.size());
    writer.name("soldAt");
    Texts.writeInstant(writer, object.soldAt());
    writer.name("name");
    Texts.write(writer, object.name());
    writer.name("owner");
    Texts.write(writer, object.owner());
    writer.name("isNew");
    writer.value(object.isNew());
    writer.name("count");
    Numbers.write(writer, object.count());
    writer.name("weight");
    Numbers.write(writer, object.weight());
    writer.name("price");
    Numbers.write(writer, object.price());
    writer.name("madeAt");
    Texts.writeInstant(writer, object.madeAt());
    writer.name("checkedAt");
    Numbers.write(writer, object.checkedAt());
    writer.name("color");
    this.color.toJson(writer, object.color());
    writer.name("mainPart");
    this.mainPart.toJson(writer, object.mainPart());
    writer.name("parts");
    this.parts.toJson(writer, object.parts());
    writer.name("tags");
    this.tags.toJson(writer, object.tags());
    writer.name("colors");
    this.colors.toJson(writer, object.colors());
    writer.name("grid");
    this.grid.toJson(writer, object.grid());
    writer.name("sales");
    this.sales.toJson(writer, object.sales());
    writer.name("firstSale");
    this.firstSale.toJson(writer, object.firstSale());
    writer.name("slug");
    Texts.write(writer, object.slug());
    writer.name("partsByName");
    this.partsByName.toJson(writer, object.partsByName());
    writer.name("limits");
    this.limits.toJson(writer, object.limits());
    writer.name("extra");
    this.extra.toJson(writer, object.extra());
    writer.name("anything");
    Json.RAW.toJson(writer, object.anything());
    writer.name("idp:provisioned");
    writer.value(object.idpProvisioned());
    writer.name("class");
    Texts.write(writer, object.propertyClass());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
