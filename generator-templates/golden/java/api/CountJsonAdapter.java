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

final class CountJsonAdapter extends JsonAdapter<Count> {
  static final JsonReader.Token START = JsonReader.Token.NUMBER;
  private static final Set<Long> KNOWN = Set.copyOf(List.of(9007199254740993l));

  CountJsonAdapter(Moshi moshi) {}

  @Override
  public Count fromJson(JsonReader reader) throws IOException {
    return new Count(Numbers.nextEnum(reader, Numbers.nextLong(reader), KNOWN));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Count value) throws IOException {
    Numbers.write(writer, value == null ? null : value.value());
  }
}
