package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Adapters that generated ones are put together from. All write null for null, and read none. */
public final class Json {
  /** Any JSON value, kept as its text. */
  public static final JsonAdapter<RawJson> RAW = new RawAdapter();

  private Json() {}

  /** Reads any value: byte for byte, so that 1700000000123456789 goes back as it came. */
  public static RawJson nextRaw(JsonReader reader) throws IOException {
    try (BufferedSource source = reader.nextSource()) {
      return new RawJson(source.readUtf8());
    }
  }

  /** An array whose items the given adapter reads. */
  @SuppressWarnings("unchecked") // T is String where the adapter is the one for strings
  public static <T> JsonAdapter<List<T>> listOf(JsonAdapter<T> items) {
    return items == Texts.STRING
        ? (JsonAdapter<List<T>>) (JsonAdapter<?>) new ListAdapter.OfTexts()
        : new ListAdapter.OfItems<>(items);
  }

  /** An object used as a map, whose values the given adapter reads. */
  public static <T> JsonAdapter<Map<String, T>> mapOf(JsonAdapter<T> values) {
    return new MapAdapter<>(values);
  }

  /** Refuses an object in which a required field was left out or null. */
  public static <T> T required(String name, @Nullable T value, JsonReader reader) {
    if (value == null) {
      String lastField = reader.getPath();
      String object = lastField.substring(0, lastField.lastIndexOf('.'));
      throw new JsonDataException("Required value '" + name + "' missing at " + object);
    }
    return value;
  }

  /** Refuses a text that is not one JSON value. */
  public static RawJson oneValue(String name, RawJson value) {
    WireChecks.text(name, value.json());
    try {
      JsonReader reader = JsonReader.of(new Buffer().writeUtf8(value.json()));
      reader.skipValue();
      if (reader.peek() == JsonReader.Token.END_DOCUMENT) {
        return value;
      }
    } catch (IOException | JsonDataException e) {
      // Said below, with the name.
    }
    throw Checks.failure(name, "must be one JSON value", value.json());
  }

  static <T> T item(JsonAdapter<T> items, JsonReader reader) throws IOException {
    T item = items.fromJson(reader);
    if (item == null) {
      throw new JsonDataException("Unexpected null at " + reader.getPath());
    }
    return item;
  }

  /** An adapter from its two halves. */
  static <T> JsonAdapter<T> adapter(Read<T> read, Write<T> write) {
    return new JsonAdapter<>() {
      @Override
      public T fromJson(JsonReader reader) throws IOException {
        return read.read(reader);
      }

      @Override
      public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
          writer.nullValue();
        } else {
          write.write(writer, value);
        }
      }
    };
  }

  /** Reads one value. */
  interface Read<T> {
    T read(JsonReader reader) throws IOException;
  }

  /** Writes one value that is not null. */
  interface Write<T> {
    void write(JsonWriter writer, T value) throws IOException;
  }

  private static final class RawAdapter extends JsonAdapter<RawJson> {
    @Override
    public RawJson fromJson(JsonReader reader) throws IOException {
      return nextRaw(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable RawJson value) throws IOException {
      if (value == null) {
        writer.nullValue();
        return;
      }
      oneValue(writer.getPath().replaceFirst("^\\$\\.", ""), value);
      try (BufferedSink sink = writer.valueSink()) {
        sink.writeUtf8(value.json());
      }
    }
  }
}
