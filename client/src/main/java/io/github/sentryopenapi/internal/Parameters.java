package io.github.sentryopenapi.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What one operation takes beside its path and its body, as one value. */
public interface Parameters {
  /** Puts the parameters that are set where they belong in a request. */
  void addTo(RequestParts request);

  /** A value in the form that a function gives it; null stays null. */
  static <T> @Nullable Object value(@Nullable T value, Function<T, ?> form) {
    return value == null ? null : form.apply(value);
  }

  /** Values in the form that a function gives them; null stays null. */
  static <T> @Nullable Object values(@Nullable Collection<T> values, Function<T, ?> form) {
    if (values == null) {
      return null;
    }
    List<Object> all = new ArrayList<>();
    for (T each : values) {
      all.add(form.apply(each));
    }
    return all;
  }

  /** A number as it is, a time as seconds since 1970-01-01T00:00:00Z; lists item by item. */
  static @Nullable Object number(@Nullable Object value) {
    if (value instanceof Instant time) {
      return time.getEpochSecond();
    }
    if (value instanceof Collection<?> all) {
      return values(all, each -> each instanceof Instant time ? time.getEpochSecond() : each);
    }
    return value;
  }

  /**
   * The parameters that are set, in the form of an address, of which no text can break out. Headers
   * and cookies may be secrets: only their names are in it.
   */
  static String text(String type, Parameters parameters) {
    RequestParts parts =
        new RequestParts(HttpUrl.get("http://localhost/"), null); // anywhere will do
    try {
      parameters.addTo(parts);
    } catch (IllegalArgumentException e) {
      return type + "[" + e.getMessage() + "]";
    }
    String sent = parts.address().encodedQuery();
    return type + "[" + (sent == null ? "" : LogText.line(sent, LogText.MAX_CHARS)) + "]";
  }
}
