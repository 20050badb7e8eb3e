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
import java.util.List;
import org.jspecify.annotations.Nullable;

final class NewWidgetJsonAdapter extends JsonAdapter<NewWidget> {
  static final FieldNames NAMES = FieldNames.of("slug", "size", "owner", "tags");

  private final JsonAdapter<List<String>> tags;

  NewWidgetJsonAdapter(Moshi moshi) {
    this.tags = Json.listOf(Texts.STRING);
  }

  @Override
  public NewWidget fromJson(JsonReader reader) throws IOException {
    NewWidget.Builder builder = new NewWidget.Builder();
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
        case 1 -> builder.slug = reader.nextString();
        case 2 -> builder.size = Numbers.nextLong(reader);
        case 3 -> builder.owner = reader.nextString();
        case 4 -> builder.tags = this.tags.fromJson(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    NewWidget object =
        new NewWidget(
            Json.required("slug", builder.slug, reader),
            builder.size,
            builder.owner,
            builder.tags,
            rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable NewWidget object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("slug");
    Texts.write(writer, object.slug());
    writer.name("size");
    Numbers.write(writer, object.size());
    writer.name("owner");
    Texts.write(writer, object.owner());
    writer.name("tags");
    this.tags.toJson(writer, object.tags());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
