package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adapters of lists and maps whose values may be null, as few are. */
public final class WithNulls {
  private WithNulls() {}

  /** An array whose items are null or what the given adapter reads. */
  public static <T> JsonAdapter<List<@Nullable T>> listOf(JsonAdapter<T> items) {
    JsonAdapter<T> itemsOrNull = items.nullSafe();
    return Json.adapter(
        reader -> {
          List<@Nullable T> list = new ArrayList<>();
          reader.beginArray();
          while (reader.hasNext()) {
            list.add(itemsOrNull.fromJson(reader));
          }
          reader.endArray();
          return list;
        },
        (writer, list) -> {
          writer.beginArray();
          for (T each : list) {
            itemsOrNull.toJson(writer, each);
          }
          writer.endArray();
        });
  }

  /** An object used as a map, whose values are null or what the given adapter reads. */
  public static <T> JsonAdapter<Map<String, @Nullable T>> mapOf(JsonAdapter<T> values) {
    return Json.adapter(
        reader -> {
          Map<String, @Nullable T> map = new LinkedHashMap<>();
          UnknownValues.Watch watch = reader.tag(UnknownValues.Watch.class);
          reader.beginObject();
          while (reader.hasNext()) {
            String key = reader.nextName();
            if (reader.peek() == JsonReader.Token.NULL) {
              map.put(key, reader.nextNull());
            } else if (watch == null) {
              map.put(key, values.fromJson(reader));
            } else {
              map.put(
                  key,
                  watch.entry(reader, key, entry -> Checks.required(key, values.fromJson(entry))));
            }
          }
          reader.endObject();
          return Collections.unmodifiableMap(map);
        },
        (writer, map) -> writeEntries(writer, map, values.nullSafe()));
  }

  /** The object around it may leave its own nulls out; here they are values. */
  private static <T> void writeEntries(
      JsonWriter writer, Map<String, @Nullable T> map, JsonAdapter<T> values) throws IOException {
    boolean serializeNulls = writer.getSerializeNulls();
    writer.beginObject();
    writer.setSerializeNulls(true);
    for (Map.Entry<String, @Nullable T> each : map.entrySet()) {
      values.toJson(Texts.writeName(writer, each.getKey()), each.getValue());
    }
    writer.setSerializeNulls(serializeNulls);
    writer.endObject();
  }
}
