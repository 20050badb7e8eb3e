// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Numbers;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class BareJsonAdapter extends JsonAdapter<Bare> {
  static final JsonReader.Options NAMES = JsonReader.Options.of("first", "second");

  BareJsonAdapter(Moshi moshi) {}

  @Override
  public Bare fromJson(JsonReader reader) throws IOException {
    Bare.Builder builder = new Bare.Builder();
    AdditionalProperties additionalProperties = new AdditionalProperties(NAMES);
    reader.beginObject();
    while (reader.hasNext()) {
      switch (additionalProperties.nextField(reader)) {
        case 1 -> builder.first = reader.nextString();
        case 2 -> builder.second = Numbers.nextInteger(reader);
        default -> {}
      }
    }
    builder.additionalProperties = additionalProperties.toMap();
    reader.endObject();
    return builder.build();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Bare object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("first");
    Texts.write(writer, object.first());
    writer.name("second");
    Numbers.write(writer, object.second());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
