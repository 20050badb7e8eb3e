// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class ColorJsonAdapter extends JsonAdapter<Color> {
  ColorJsonAdapter(Moshi moshi) {}

  @Override
  public Color fromJson(JsonReader reader) throws IOException {
    return new Color(reader.nextString());
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Color value) throws IOException {
    writer.value(value == null ? null : value.value());
  }
}
