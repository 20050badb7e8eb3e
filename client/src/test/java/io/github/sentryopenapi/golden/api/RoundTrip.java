package io.github.sentryopenapi.golden.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import java.io.IOException;

/** JSON to a value of the golden sample, and back. */
final class RoundTrip {
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

  private RoundTrip() {}

  static <T> T read(Class<T> type, String json) {
    try {
      T value = MOSHI.adapter(type).fromJson(json);
      assertThat(value).isNotNull();
      return value;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static <T> String json(Class<T> type, T value) {
    JsonAdapter<T> adapter = MOSHI.adapter(type);
    return adapter.toJson(value);
  }

  /** The JSON is that value, and is written as it came. */
  static <T> void assertSame(Class<T> type, String json, T value) {
    assertThat(read(type, json)).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(json(type, value)).isEqualTo(json);
  }

  static void assertRefused(Class<?> type, String json, String message) {
    assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(() -> read(type, json))
        .withMessage(message);
  }
}
