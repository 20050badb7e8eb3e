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
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class BoxInnerJsonAdapter extends JsonAdapter<BoxInner> {
  static final FieldNames NAMES = FieldNames.of("depth");

  BoxInnerJsonAdapter(Moshi moshi) {}

  @Override
  public BoxInner fromJson(JsonReader reader) throws IOException {
    BoxInner.Builder builder = new BoxInner.Builder();
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
        case 1 -> builder.depth = Numbers.nextInteger(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    BoxInner object = new BoxInner(builder.depth, rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable BoxInner object) throws IOException {
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
