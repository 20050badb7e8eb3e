// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Numbers;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class LevelJsonAdapter extends JsonAdapter<Level> {
  static final JsonReader.Token START = JsonReader.Token.NUMBER;
  private static final Set<Integer> KNOWN = Set.copyOf(List.of(0, 1, -1));

  LevelJsonAdapter(Moshi moshi) {}

  @Override
  public Level fromJson(JsonReader reader) throws IOException {
    return new Level(Numbers.nextEnum(reader, Numbers.nextInteger(reader), KNOWN));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Level value) throws IOException {
    Numbers.write(writer, value == null ? null : value.value());
  }
}
