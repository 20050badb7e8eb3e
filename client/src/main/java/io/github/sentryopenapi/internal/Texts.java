package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** JSON strings, and the types that travel in them. */
public final class Texts {
  /** A plain string. */
  public static final JsonAdapter<String> STRING = new StringAdapter();

  private Texts() {}

  /** Writes a string; half of a surrogate pair, which UTF-8 has no bytes for, is escaped. */
  public static void write(JsonWriter writer, @Nullable String value) throws IOException {
    if (value == null || WireChecks.isUnicode(value)) {
      writer.value(value);
      return;
    }
    try (BufferedSink sink = writer.valueSink()) {
      sink.writeUtf8("\"");
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
        sink.writeUtf8(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
      }
      sink.writeUtf8("\"");
    }
  }

  /** Writes the name of a field that the spec does not name. */
  static JsonWriter writeName(JsonWriter writer, String name) throws IOException {
    return writer.name(WireChecks.text("name of a field", name));
  }

  /** Reads the value of an open enum; for one that the spec lists, no string is made. */
  public static String nextEnum(JsonReader reader, EnumTexts known) throws IOException {
    int index = reader.selectString(known.options);
    if (index >= 0) {
      return known.texts.get(index);
    }
    String value = reader.nextString();
    UnknownValues.enumValue(reader, value, known.texts);
    return value;
  }

  /** Reads an ISO 8601 date-time with any offset. */
  public static Instant nextInstant(JsonReader reader) throws IOException {
    String text = reader.nextString();
    try {
      return IsoInstant.parse(text);
    } catch (DateTimeException e) {
      throw new JsonDataException(
          "Expected a date-time such as 2018-11-06T21:20:08.115Z but was \""
              + text
              + "\" at path "
              + reader.getPath(),
          e);
    }
  }

  /** Writes an ISO 8601 date-time in UTC. */
  public static void writeInstant(JsonWriter writer, @Nullable Instant value) throws IOException {
    writer.value(value == null ? null : value.toString());
  }

  private static final class StringAdapter extends JsonAdapter<String> {
    @Override
    public String fromJson(JsonReader reader) throws IOException {
      return reader.nextString();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable String value) throws IOException {
      write(writer, value);
    }
  }
}
