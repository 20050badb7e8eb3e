package io.github.sentryopenapi.test;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.api.ModelAdapters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, strings, numbers and booleans: whole numbers stay whole, nulls are kept. */
final class Json {
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

  private Json() {}

  /** Fails with {@link IOException} on anything that is not exactly one JSON value. */
  static @Nullable Object read(String text) throws IOException {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
      Object value = read(reader);
      reader.peek(); // Fails if more follows.
      return value;
    } catch (JsonDataException e) {
      throw new IOException(e);
    }
  }

  private static @Nullable Object read(JsonReader reader) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
          object.put(reader.nextName(), read(reader));
        }
        reader.endObject();
        return object;
      }
      case BEGIN_ARRAY -> {
        List<@Nullable Object> array = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
          array.add(read(reader));
        }
        reader.endArray();
        return array;
      }
      case NUMBER -> {
        String number = reader.nextString();
        return number.matches("-?\\d{1,18}") ? Long.valueOf(number) : new BigDecimal(number);
      }
      default -> {
        return reader.readJsonValue();
      }
    }
  }

  static String write(@Nullable Object value) {
    Buffer buffer = new Buffer();
    try (JsonWriter writer = JsonWriter.of(buffer)) {
      writer.setSerializeNulls(true);
      writer.jsonValue(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8();
  }

  /** A copy that shares nothing with the original. */
  static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> object) {
    return object(parse(write(object)));
  }

  /** A value of the client as JSON. */
  static <T> Map<String, @Nullable Object> from(Class<T> type, T value) {
    return object(parse(MOSHI.adapter(type).toJson(value)));
  }

  /** JSON as a value of the client. */
  static <T> T to(Class<T> type, Map<String, @Nullable Object> object) {
    try {
      return Objects.requireNonNull(MOSHI.adapter(type).fromJson(write(object)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known to be an object. */
  @SuppressWarnings("unchecked")
  static Map<String, @Nullable Object> object(@Nullable Object value) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
  }

  /** What is known to be an array; nothing counts as an empty one. */
  @SuppressWarnings("unchecked")
  static <T> List<T> array(@Nullable Object value) {
    return value == null ? List.of() : (List<T>) value;
  }

  private static @Nullable Object parse(String text) {
    try {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
