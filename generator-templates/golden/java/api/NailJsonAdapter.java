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

final class NailJsonAdapter extends JsonAdapter<Nail> {
  static final FieldNames NAMES = FieldNames.of("kind", "length");

  NailJsonAdapter(Moshi moshi) {}

  @Override
  public Nail fromJson(JsonReader reader) throws IOException {
    Nail.Builder builder = new Nail.Builder();
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
        case 1 -> builder.kind = reader.nextString();
        case 2 -> builder.length = Numbers.nextInteger(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Nail object =
        new Nail(
            Json.required("kind", builder.kind, reader),
            Json.required("length", builder.length, reader),
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Nail object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("kind");
    Texts.write(writer, object.kind());
    writer.name("length");
    Numbers.write(writer, object.length());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
