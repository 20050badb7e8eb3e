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

final class ScrewJsonAdapter extends JsonAdapter<Screw> {
  static final FieldNames NAMES = FieldNames.of("kind", "pitch");

  ScrewJsonAdapter(Moshi moshi) {}

  @Override
  public Screw fromJson(JsonReader reader) throws IOException {
    Screw.Builder builder = new Screw.Builder();
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
        case 2 -> builder.pitch = Numbers.nextBigDecimal(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Screw object =
        new Screw(Json.required("kind", builder.kind, reader), builder.pitch, rest.unchecked());
    reader.endObject();
    return object;
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
