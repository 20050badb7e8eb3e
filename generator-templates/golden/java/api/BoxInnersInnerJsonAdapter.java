// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Numbers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class BoxInnersInnerJsonAdapter extends JsonAdapter<BoxInnersInner> {
  static final JsonReader.Options NAMES = JsonReader.Options.of("depth");

  BoxInnersInnerJsonAdapter(Moshi moshi) {}

  @Override
  public BoxInnersInner fromJson(JsonReader reader) throws IOException {
    BoxInnersInner.Builder builder = new BoxInnersInner.Builder();
    AdditionalProperties additionalProperties = new AdditionalProperties(NAMES);
    reader.beginObject();
    while (reader.hasNext()) {
      switch (additionalProperties.nextField(reader)) {
        case 1 -> builder.depth = Numbers.nextInteger(reader);
        default -> {}
      }
    }
    builder.additionalProperties = additionalProperties.toMap();
    if (builder.depth == null) {
      throw Json.missing("depth", reader);
    }
    reader.endObject();
    return builder.build();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable BoxInnersInner object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("depth");
    Numbers.write(writer, object.depth());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
