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

final class CrateJsonAdapter extends JsonAdapter<Crate> {
  static final FieldNames NAMES = FieldNames.of("id", "parent", "depth", "lid");

  private final JsonAdapter<Part> parent;
  private final JsonAdapter<Part> lid;

  CrateJsonAdapter(Moshi moshi) {
    this.parent = moshi.adapter(Part.class);
    this.lid = moshi.adapter(Part.class);
  }

  @Override
  public Crate fromJson(JsonReader reader) throws IOException {
    Crate.Builder builder = new Crate.Builder();
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
        case 3 -> builder.depth = Numbers.nextInteger(reader);
        case 4 -> builder.lid = this.lid.fromJson(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Crate object =
        new Crate(
            Json.required("id", builder.id, reader),
            Json.required("parent", builder.parent, reader),
            Json.required("depth", builder.depth, reader),
            builder.lid,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Crate object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("id");
    Texts.write(writer, object.id());
    writer.name("parent");
    this.parent.toJson(writer, object.parent());
    writer.name("depth");
    Numbers.write(writer, object.depth());
    writer.name("lid");
    this.lid.toJson(writer, object.lid());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
