package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Adapters of plain values, for lists and maps of them. They have a class of their own, so that it
 * is only loaded by whoever has such a list.
 */
public final class Scalars {
  /** {@code true} and {@code false}. */
  public static final JsonAdapter<Boolean> BOOLEAN =
      Json.adapter(JsonReader::nextBoolean, JsonWriter::value);

  /** Whole numbers of 32 bits. */
  public static final JsonAdapter<Integer> INTEGER =
      Json.adapter(Numbers::nextInteger, Numbers::write);

  /** Whole numbers of 64 bits. */
  public static final JsonAdapter<Long> LONG = Json.adapter(Numbers::nextLong, Numbers::write);

  /** Floating-point numbers of 64 bits. */
  public static final JsonAdapter<Double> DOUBLE =
      Json.adapter(Numbers::nextDouble, Numbers::write);

  /** Numbers with every digit that was sent. */
  public static final JsonAdapter<BigDecimal> BIGDECIMAL =
      Json.adapter(Numbers::nextBigDecimal, Numbers::write);

  /** An ISO 8601 date-time. */
  public static final JsonAdapter<Instant> INSTANT =
      Json.adapter(Texts::nextInstant, Texts::writeInstant);

  private Scalars() {}
}
