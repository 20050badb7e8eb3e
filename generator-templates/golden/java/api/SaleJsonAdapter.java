// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Numbers;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class SaleJsonAdapter extends JsonAdapter<Sale> {
  SaleJsonAdapter(Moshi moshi) {}

  @Override
  public Sale fromJson(JsonReader reader) throws IOException {
    reader.beginArray();
    Instant timestamp = Numbers.nextInstant(reader);
    long count = reader.nextLong();
    reader.endArray();
    return new Sale(timestamp, count);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Sale value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginArray();
    Numbers.write(writer, value.timestamp());
    Numbers.write(writer, value.count());
    writer.endArray();
  }
}
