package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import io.github.sentryopenapi.internal.Scalars;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Date-times are read as java.time reads them, only faster. */
final class InstantFuzz {
  private InstantFuzz() {}

  static void check(String text) throws IOException {
    Instant instant = read(text);

    assertThat(instant).isEqualTo(byJavaTime(text));
    if (instant != null) {
      assertThat(Scalars.INSTANT.fromJson(Scalars.INSTANT.toJson(instant))).isEqualTo(instant);
    }
  }

  private static @Nullable Instant read(String text) {
    try {
      return Scalars.INSTANT.fromJsonValue(text);
    } catch (JsonDataException e) {
      assertThat(e).hasMessageEndingWith("but was \"" + text + "\" at path $");
      return null;
    }
  }

  private static @Nullable Instant byJavaTime(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
