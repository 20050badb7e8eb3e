package io.github.sentryopenapi.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The optional query parameters of one operation, as one value. */
public interface QueryParameters {
  /** Adds the parameters that are set to the request's address. */
  void addTo(HttpUrl.Builder url);

  /** Adds a parameter, unless it is null. */
  static void add(HttpUrl.Builder url, String name, @Nullable Object value) {
    if (value != null) {
      url.addQueryParameter(name, Checks.text(name, value.toString()));
    }
  }

  /** Adds a parameter once for each value. */
  static void add(HttpUrl.Builder url, String name, @Nullable List<?> values) {
    if (values != null) {
      values.forEach(value -> add(url, name, value));
    }
  }

  /** Adds a value in the text form that a function gives it, unless it is null. */
  static <T> void add(
      HttpUrl.Builder url, String name, @Nullable T value, Function<T, String> form) {
    add(url, name, value == null ? null : form.apply(value));
  }

  /** Adds a parameter once for each value. */
  static <T> void addEach(
      HttpUrl.Builder url, String name, @Nullable List<T> values, Function<T, String> form) {
    if (values != null) {
      values.forEach(value -> add(url, name, value, form));
    }
  }

  /** Adds a number, unless it is null. */
  static void addNumber(HttpUrl.Builder url, String name, @Nullable Number value) {
    add(url, name, value);
  }

  /** Adds a time as seconds since 1970-01-01T00:00:00Z, unless it is null. */
  static void addNumber(HttpUrl.Builder url, String name, @Nullable Instant value) {
    add(url, name, value == null ? null : (Object) value.getEpochSecond());
  }

  /** The parameters that are set, in the form of an address, of which no text can break out. */
  static String text(String type, QueryParameters query) {
    HttpUrl.Builder url = HttpUrl.get("http://localhost/").newBuilder(); // anywhere will do
    try {
      query.addTo(url);
    } catch (IllegalArgumentException e) {
      return type + "[" + e.getMessage() + "]";
    }
    String sent = url.build().encodedQuery();
    return type + "[" + (sent == null ? "" : LogText.line(sent, LogText.MAX_CHARS)) + "]";
  }
}
