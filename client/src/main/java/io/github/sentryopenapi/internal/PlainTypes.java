package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The JSON form of types that are no model, for answers and bodies that are made of them. */
public final class PlainTypes implements JsonAdapter.Factory {
  /** Knows all of them; there is nothing to set. */
  public PlainTypes() {}

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (type == RawJson.class) {
      return Json.RAW;
    }
    if (type == BigDecimal.class) {
      return Scalars.BIGDECIMAL;
    }
    if (type == Instant.class) {
      return Json.adapter(PlainTypes::nextInstant, Texts::writeInstant);
    }
    if (type == LocalDate.class) {
      return Formats.DATE;
    }
    if (type == UUID.class) {
      return Formats.UUID;
    }
    return type == ByteString.class ? Formats.BASE64 : null;
  }

  /** The type alone does not tell whether it is a date-time or seconds since 1970. */
  private static Instant nextInstant(JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NUMBER
        ? Numbers.nextInstant(reader)
        : Texts.nextInstant(reader);
  }
}
