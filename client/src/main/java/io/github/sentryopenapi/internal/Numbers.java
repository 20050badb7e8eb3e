package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON numbers, and the types that travel in them; an {@link Instant} as seconds since 1970. */
public final class Numbers {
  private Numbers() {}

  /** Reads a whole number of 32 bits. */
  public static int nextInteger(JsonReader reader) throws IOException {
    return reader.nextInt();
  }

  /** Reads a whole number of 64 bits. */
  public static long nextLong(JsonReader reader) throws IOException {
    return reader.nextLong();
  }

  /** Reads a floating-point number. */
  public static double nextDouble(JsonReader reader) throws IOException {
    return reader.nextDouble();
  }

  /** Reads a number with all its digits. */
  public static BigDecimal nextBigDecimal(JsonReader reader) throws IOException {
    String text = reader.nextString();
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new JsonDataException(
          "Expected a number but was \"" + text + "\" at path " + reader.getPath(), e);
    }
  }

  /** Returns the value of an open enum that was just read. */
  public static <T extends Number> T nextEnum(JsonReader reader, T value, Set<T> known) {
    UnknownValues.enumValue(reader, value, known);
    return value;
  }

  /** Reads seconds since 1970-01-01T00:00:00Z. */
  public static Instant nextInstant(JsonReader reader) throws IOException {
    long seconds = reader.nextLong();
    try {
      return Instant.ofEpochSecond(seconds);
    } catch (DateTimeException e) {
      throw new JsonDataException(
          "Expected seconds since 1970 but was " + seconds + " at path " + reader.getPath(), e);
    }
  }

  /** Writes a number. */
  public static void write(JsonWriter writer, @Nullable Number value) throws IOException {
    writer.value(value);
  }

  /** Writes seconds since 1970-01-01T00:00:00Z; a fraction is dropped. */
  public static void write(JsonWriter writer, @Nullable Instant value) throws IOException {
    writer.value(value == null ? null : (Number) value.getEpochSecond());
  }
}
