package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** JSON strings in formats that Java has a type for. */
public final class Formats {
  /** A date without a time, such as 2018-11-06. */
  public static final JsonAdapter<LocalDate> DATE =
      Json.adapter(Formats::nextDate, (writer, date) -> writer.value(date.toString()));

  /** A UUID in its usual form: 36 characters, with hyphens. */
  public static final JsonAdapter<java.util.UUID> UUID =
      Json.adapter(Formats::nextUuid, (writer, uuid) -> writer.value(uuid.toString()));

  /** Bytes as base64, read in either alphabet and written in the usual one. */
  public static final JsonAdapter<ByteString> BASE64 =
      Json.adapter(Formats::nextBytes, (writer, bytes) -> writer.value(bytes.base64()));

  private static final int UUID_CHARS = 36;

  private Formats() {}

  private static LocalDate nextDate(JsonReader reader) throws IOException {
    String text = reader.nextString();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw failure("a date such as 2018-11-06", text, reader, e);
    }
  }

  private static java.util.UUID nextUuid(JsonReader reader) throws IOException {
    String text = reader.nextString();
    try {
      java.util.UUID uuid = java.util.UUID.fromString(text);
      if (text.length() == UUID_CHARS) { // Java takes shorter ones too, and would fill them up
        return uuid;
      }
    } catch (IllegalArgumentException e) {
      throw failure("a UUID", text, reader, e);
    }
    throw failure("a UUID", text, reader, null);
  }

  private static ByteString nextBytes(JsonReader reader) throws IOException {
    String text = reader.nextString();
    ByteString bytes = ByteString.decodeBase64(text);
    if (bytes == null) {
      throw failure("base64", text, reader, null);
    }
    return bytes;
  }

  private static JsonDataException failure(
      String expected, String text, JsonReader reader, @Nullable Exception cause) {
    return new JsonDataException(
        "Expected %s but was \"%s\" at path %s".formatted(expected, text, reader.getPath()), cause);
  }
}
