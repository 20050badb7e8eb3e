// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.AdditionalProperties;
import io.github.sentryopenapi.internal.FieldNames;
import io.github.sentryopenapi.internal.Remainder;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class WidgetUpdateJsonAdapter extends JsonAdapter<WidgetUpdate> {
  static final FieldNames NAMES = FieldNames.of("name", "owner");

  WidgetUpdateJsonAdapter(Moshi moshi) {}

  @Override
  public WidgetUpdate fromJson(JsonReader reader) throws IOException {
    WidgetUpdate.Builder builder = new WidgetUpdate.Builder();
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
        case 1 -> builder.name = reader.nextString();
        case 2 -> builder.owner = reader.nextString();
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    WidgetUpdate object = new WidgetUpdate(builder.name, builder.owner, rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable WidgetUpdate object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("name");
    Texts.write(writer, object.name());
    writer.name("owner");
    Texts.write(writer, object.owner());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
