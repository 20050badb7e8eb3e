// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Numbers;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class TruckJsonAdapter extends JsonAdapter<Truck> {
  static final FieldNames NAMES = FieldNames.of("type", "plate", "axles");

  TruckJsonAdapter(Moshi moshi) {}

  @Override
  public Truck fromJson(JsonReader reader) throws IOException {
    Truck.Builder builder = new Truck.Builder();
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
        case 1 -> builder.type = reader.nextString();
        case 2 -> builder.plate = reader.nextString();
        case 3 -> builder.axles = Numbers.nextInteger(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Truck object =
        new Truck(
            Json.required("type", builder.type, reader),
            builder.plate,
            Json.required("axles", builder.axles, reader),
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Truck object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("type");
    Texts.write(writer, object.type());
    writer.name("plate");
    Texts.write(writer, object.plate());
    writer.name("axles");
    Numbers.write(writer, object.axles());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
