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

final class TermJsonAdapter extends JsonAdapter<Term> {
  static final JsonReader.Token START = JsonReader.Token.STRING;
  private static final EnumTexts KNOWN =
      EnumTexts.of("24h", "-date", "", "*", "*/*", "day", "DAY", "default", "a\"b\\c");

  TermJsonAdapter(Moshi moshi) {}

  @Override
  public Term fromJson(JsonReader reader) throws IOException {
    return new Term(Texts.nextEnum(reader, KNOWN));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Term value) throws IOException {
    Texts.write(writer, value == null ? null : value.value());
  }
}
