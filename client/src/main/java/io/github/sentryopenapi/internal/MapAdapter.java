package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object as a map, in the order of its fields. */
final class MapAdapter<T> extends JsonAdapter<Map<String, T>> {
  private final JsonAdapter<T> values;

  MapAdapter(JsonAdapter<T> values) {
    this.values = values;
  }

  @Override
  public Map<String, T> fromJson(JsonReader reader) throws IOException {
    Map<String, T> map = new LinkedHashMap<>();
    UnknownValues.Watch watch = reader.tag(UnknownValues.Watch.class);
    reader.beginObject();
    while (reader.hasNext()) {
      String key = reader.nextName();
      T value =
          watch == null
              ? Json.item(values, reader)
              : watch.entry(reader, key, entry -> Json.item(values, entry));
      map.put(key, value);
    }
    reader.endObject();
    return Collections.unmodifiableMap(map);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Map<String, T> map) throws IOException {
    if (map == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    for (Map.Entry<String, T> each : map.entrySet()) {
      values.toJson(Texts.writeName(writer, each.getKey()), each.getValue());
    }
    writer.endObject();
  }
}
