// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.EnumTexts;
import io.github.sentryopenapi.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class ColorJsonAdapter extends JsonAdapter<Color> {
  static final JsonReader.Token START = JsonReader.Token.STRING;
  private static final EnumTexts KNOWN = EnumTexts.of("red", "dark-green", "24k");

  ColorJsonAdapter(Moshi moshi) {}

  @Override
  public Color fromJson(JsonReader reader) throws IOException {
    return new Color(Texts.nextEnum(reader, KNOWN));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Color value) throws IOException {
    Texts.write(writer, value == null ? null : value.value());
  }
}
