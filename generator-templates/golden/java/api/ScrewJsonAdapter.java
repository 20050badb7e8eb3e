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

final class ScrewJsonAdapter extends JsonAdapter<Screw> {
  static final JsonReader.Options NAMES = JsonReader.Options.of("kind", "pitch");

  ScrewJsonAdapter(Moshi moshi) {}

  @Override
  public Screw fromJson(JsonReader reader) throws IOException {
    Screw.Builder builder = new Screw.Builder();
    AdditionalProperties additionalProperties = new AdditionalProperties(NAMES);
    reader.beginObject();
    while (reader.hasNext()) {
      switch (additionalProperties.nextField(reader)) {
        case 1 -> builder.kind = reader.nextString();
        case 2 -> builder.pitch = Numbers.nextBigDecimal(reader);
        default -> {}
      }
    }
    builder.additionalProperties = additionalProperties.toMap();
    if (builder.kind == null) {
      throw Json.missing("kind", reader);
    }
    reader.endObject();
    return builder.build();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Screw object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("kind");
    Texts.write(writer, object.kind());
    writer.name("pitch");
    Numbers.write(writer, object.pitch());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
