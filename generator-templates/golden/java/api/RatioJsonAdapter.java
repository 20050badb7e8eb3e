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

final class RatioJsonAdapter extends JsonAdapter<Ratio> {
  static final JsonReader.Token START = JsonReader.Token.NUMBER;
  private static final Set<Double> KNOWN = Set.copyOf(List.of(0.5d, 1d));

  RatioJsonAdapter(Moshi moshi) {}

  @Override
  public Ratio fromJson(JsonReader reader) throws IOException {
    return new Ratio(Numbers.nextEnum(reader, Numbers.nextDouble(reader), KNOWN));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Ratio value) throws IOException {
    Numbers.write(writer, value == null ? null : value.value());
  }
}
