// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Numbers;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class BareJsonAdapter extends JsonAdapter<Bare> {
  static final FieldNames NAMES = FieldNames.of("first", "second");

  BareJsonAdapter(Moshi moshi) {}

  @Override
  public Bare fromJson(JsonReader reader) throws IOException {
    Bare.Builder builder = new Bare.Builder();
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
        case 1 -> builder.first = reader.nextString();
        case 2 -> builder.second = Numbers.nextInteger(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Bare object = new Bare(builder.first, builder.second, rest.unchecked());
    reader.endObject();
    return object;
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
