// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.Json;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class RowsJsonAdapter extends JsonAdapter<Rows> {
  static final JsonReader.Token START = JsonReader.Token.BEGIN_ARRAY;

  private final JsonAdapter<List<Part>> value;

  RowsJsonAdapter(Moshi moshi) {
    value = Json.listOf(moshi.adapter(Part.class));
  }

  @Override
  public Rows fromJson(JsonReader reader) throws IOException {
    return new Rows(Checks.required("value", value.fromJson(reader)));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Rows object) throws IOException {
    value.toJson(writer, object == null ? null : object.value());
  }
}
