// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class PartJsonAdapter extends JsonAdapter<Part> {
  static final FieldNames NAMES = FieldNames.of("id", "parent");

  private final JsonAdapter<Part> parent;

  PartJsonAdapter(Moshi moshi) {
    this.parent = moshi.adapter(Part.class);
  }

  @Override
  public Part fromJson(JsonReader reader) throws IOException {
    Part.Builder builder = new Part.Builder();
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
        case 2 -> builder.parent = this.parent.fromJson(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Part object =
        new Part(Json.required("id", builder.id, reader), builder.parent, rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Part object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("id");
    Texts.write(writer, object.id());
    writer.name("parent");
    this.parent.toJson(writer, object.parent());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
