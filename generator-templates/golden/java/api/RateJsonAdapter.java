// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Numbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class RateJsonAdapter extends JsonAdapter<Rate> {
  static final JsonReader.Token START = JsonReader.Token.NUMBER;
  private static final Set<BigDecimal> KNOWN =
      Set.copyOf(List.of(new BigDecimal("1.5"), new BigDecimal("2")));

  RateJsonAdapter(Moshi moshi) {}

  @Override
  public Rate fromJson(JsonReader reader) throws IOException {
    return new Rate(Numbers.nextEnum(reader, Numbers.nextBigDecimal(reader), KNOWN));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Rate value) throws IOException {
    Numbers.write(writer, value == null ? null : value.value());
  }
}
