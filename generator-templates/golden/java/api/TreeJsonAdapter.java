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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class TreeJsonAdapter extends JsonAdapter<Tree> {
  static final FieldNames NAMES = FieldNames.of("next", "branches", "byName", "nest");

  private final JsonAdapter<Tree> next;
  private final JsonAdapter<List<Tree>> branches;
  private final JsonAdapter<Map<String, Tree>> byName;
  private final JsonAdapter<Nest> nest;

  TreeJsonAdapter(Moshi moshi) {
    this.next = moshi.adapter(Tree.class);
    this.branches = Json.listOf(moshi.adapter(Tree.class));
    this.byName = Json.mapOf(moshi.adapter(Tree.class));
    this.nest = moshi.adapter(Nest.class);
  }

  @Override
  public Tree fromJson(JsonReader reader) throws IOException {
    Tree.Builder builder = new Tree.Builder();
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
        case 1 -> builder.next = this.next.fromJson(reader);
        case 2 -> builder.branches = this.branches.fromJson(reader);
        case 3 -> builder.byName = this.byName.fromJson(reader);
        case 4 -> builder.nest = this.nest.fromJson(reader);
        default -> {}
      }
    }
    // Not builder.build(): the compiler would keep the builder for that.
    Tree object =
        new Tree(builder.next, builder.branches, builder.byName, builder.nest, rest.unchecked());
    reader.endObject();
    return object;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Tree object) throws IOException {
    if (object == null) {
      writer.nullValue();
      return;
    }
    boolean serializeNulls = AdditionalProperties.beginObject(writer);
    writer.name("next");
    this.next.toJson(writer, object.next());
    writer.name("branches");
    this.branches.toJson(writer, object.branches());
    writer.name("byName");
    this.byName.toJson(writer, object.byName());
    writer.name("nest");
    this.nest.toJson(writer, object.nest());
    AdditionalProperties.endObject(writer, object.additionalProperties(), serializeNulls);
  }
}
