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

final class ChoicesShapeJsonAdapter extends JsonAdapter<ChoicesShape> {
  static final JsonReader.Token START = JsonReader.Token.STRING;
  private static final EnumTexts KNOWN = EnumTexts.of("round", "square");

  ChoicesShapeJsonAdapter(Moshi moshi) {}

  @Override
  public ChoicesShape fromJson(JsonReader reader) throws IOException {
    return new ChoicesShape(Texts.nextEnum(reader, KNOWN));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable ChoicesShape value) throws IOException {
    Texts.write(writer, value == null ? null : value.value());
  }
}
