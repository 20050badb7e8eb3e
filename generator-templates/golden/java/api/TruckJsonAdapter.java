// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Numbers;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class TruckJsonAdapter extends JsonAdapter<Truck> {
  static final JsonReader.Options NAMES = JsonReader.Options.of("type", "plate", "axles");

  TruckJsonAdapter(Moshi moshi) {}

  @Override
  public Truck fromJson(JsonReader reader) throws IOException {
    Truck.Builder builder = new Truck.Builder();
    AdditionalProperties additionalProperties = new AdditionalProperties(NAMES);
    reader.beginObject();
    while (reader.hasNext()) {
      switch (additionalProperties.nextField(reader)) {
        case 1 -> builder.type = reader.nextString();
        case 2 -> builder.plate = reader.nextString();
        case 3 -> builder.axles = Numbers.nextInteger(reader);
        default -> {}
      }
    }
    builder.additionalProperties = additionalProperties.toMap();
    if (builder.type == null) {
      throw Json.missing("type", reader);
    }
    if (builder.axles == null) {
      throw Json.missing("axles", reader);
    }
    reader.endObject();
    return builder.build();
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
