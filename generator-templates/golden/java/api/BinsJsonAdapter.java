// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.Json;
import io.github.sentryopenapi.internal.Scalars;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class BinsJsonAdapter extends JsonAdapter<Bins> {
  static final JsonReader.Token START = JsonReader.Token.BEGIN_OBJECT;

  private final JsonAdapter<Map<String, Long>> value;

  BinsJsonAdapter(Moshi moshi) {
    value = Json.mapOf(Scalars.LONG);
  }

  @Override
  public Bins fromJson(JsonReader reader) throws IOException {
    return new Bins(Checks.required("value", value.fromJson(reader)));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Bins object) throws IOException {
    value.toJson(writer, object == null ? null : object.value());
  }
}
