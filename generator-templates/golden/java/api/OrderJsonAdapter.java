// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Formats;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Numbers;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Scalars;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class OrderJsonAdapter extends JsonAdapter<Order> {
  static final FieldNames NAMES =
      FieldNames.of(
          "price", "count", "total", "ratio", "since", "day", "code", "path", "names", "limits");

  private final JsonAdapter<List<String>> names;
  private final JsonAdapter<Map<String, Integer>> limits;

  OrderJsonAdapter(Moshi moshi) {
    this.names = Json.listOf(Texts.STRING);
    this.limits = Json.mapOf(Scalars.INTEGER);
  }

  @Override
  public Order fromJson(JsonReader reader) throws IOException {
    Order.Builder builder = new Order.Builder();
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
        case 1 -> builder.price = Numbers.nextBigDecimal(reader);
        case 2 -> builder.count = Numbers.nextLong(reader);
        case 3 -> builder.total = Numbers.nextBigDecimal(reader);
        case 4 -> builder.ratio = Numbers.nextDouble(reader);
        case 5 -> builder.since = Numbers.nextInstant(reader);
        case 6 -> builder.day = Formats.DATE.fromJson(reader);
        case 7 -> builder.code = reader.nextString();
        case 8 -> builder.path = reader.nextString();
        case 9 -> builder.names = this.names.fromJson(reader);
        case 10 -> builder.limits = this.limits.fromJson(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Order object =
        new Order(
            builder.price,
            builder.count,
            builder.total,
            builder.ratio,
            builder.since,
            builder.day,
            builder.code,
            builder.path,
            builder.names,
            builder.limits,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Order object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("price");
    Numbers.write(writer, object.price());
    writer.name("count");
    Numbers.write(writer, object.count());
    writer.name("total");
    Numbers.write(writer, object.total());
    writer.name("ratio");
    Numbers.write(writer, object.ratio());
    writer.name("since");
    Numbers.write(writer, object.since());
    writer.name("day");
    Formats.DATE.toJson(writer, object.day());
    writer.name("code");
    Texts.write(writer, object.code());
    writer.name("path");
    Texts.write(writer, object.path());
    writer.name("names");
    this.names.toJson(writer, object.names());
    writer.name("limits");
    this.limits.toJson(writer, object.limits());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
