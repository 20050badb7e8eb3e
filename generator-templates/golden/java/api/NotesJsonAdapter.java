// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class NotesJsonAdapter extends JsonAdapter<Notes> {
  static final JsonReader.Token START = JsonReader.Token.BEGIN_OBJECT;

  private final JsonAdapter<Map<String, RawJson>> value;

  NotesJsonAdapter(Moshi moshi) {
    value = Json.mapOf(Json.RAW);
  }

  @Override
  public Notes fromJson(JsonReader reader) throws IOException {
    return new Notes(Checks.required("value", value.fromJson(reader)));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Notes object) throws IOException {
    value.toJson(writer, object == null ? null : object.value());
  }
}
