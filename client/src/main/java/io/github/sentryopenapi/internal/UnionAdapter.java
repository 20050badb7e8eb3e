package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The adapter of a schema with alternatives. A field's value tells them apart if the spec names
 * one, else whether the JSON is a string, a number, an object or an array. What fits no alternative
 * or more than one is kept as it came: a newer server's answer is no failure.
 *
 * @param <U> the interface that the alternatives' records implement
 */
public abstract class UnionAdapter<U> extends JsonAdapter<U> {
  private final Alternative<U, ?> raw;
  private final Map<Class<?>, Alternative<U, ?>> byType = new HashMap<>();
  private final Map<String, Alternative<U, ?>> byName = new HashMap<>();
  private final Map<JsonReader.Token, Alternative<U, ?>> byStart =
      new EnumMap<>(JsonReader.Token.class);
  private @Nullable String field;
  private JsonReader.Options fieldName = JsonReader.Options.of();

  /** With no alternative but the one that takes any JSON. */
  protected <R extends U> UnionAdapter(
      Class<R> type, Function<RawJson, U> wrap, Function<R, RawJson> unwrap) {
    raw = new Alternative<>(Json.RAW, wrap, value -> unwrap.apply(type.cast(value)));
  }

  /** Adds an alternative: its name in the spec, how its JSON begins, and its record. */
  protected final <T, R extends U> void add(
      String name,
      JsonReader.Token start,
      JsonAdapter<T> adapter,
      Class<R> type,
      Function<T, U> wrap,
      Function<R, T> unwrap) {
    Alternative<U, T> added =
        new Alternative<>(adapter, wrap, value -> unwrap.apply(type.cast(value)));
    byType.put(type, added);
    byName.put(name, added);
    byStart.merge(start, added, (one, other) -> raw);
  }

  /** Adds an alternative that has no record of its own. */
  protected final void addRaw(JsonReader.Token... starts) {
    for (JsonReader.Token each : starts) {
      byStart.put(each, raw);
    }
  }

  /** Says which field tells the alternatives apart. */
  protected final void tellBy(String name) {
    field = name;
    fieldName = JsonReader.Options.of(name);
  }

  /** Says which value of that field stands for an alternative. */
  protected final void name(String value, String name) {
    byName.put(value, byName.getOrDefault(name, raw));
  }

  @Override
  public final U fromJson(JsonReader reader) throws IOException {
    Alternative<U, ?> alternative =
        field == null ? byStart.getOrDefault(reader.peek(), raw) : named(reader);
    return alternative.read(reader);
  }

  /** The alternative that the field names, wherever in the object it is. */
  private Alternative<U, ?> named(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      return raw;
    }
    JsonReader ahead = reader.peekJson();
    ahead.beginObject();
    while (ahead.hasNext()) {
      if (ahead.selectName(fieldName) < 0) {
        ahead.skipName();
        ahead.skipValue();
      } else {
        return ahead.peek() == JsonReader.Token.STRING ? named(reader, ahead.nextString()) : raw;
      }
    }
    return raw;
  }

  private Alternative<U, ?> named(JsonReader reader, String value) {
    UnknownValues.enumValue(reader, value, byName.keySet());
    return byName.getOrDefault(value, raw);
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable U value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else {
      byType.getOrDefault(value.getClass(), raw).write(writer, value);
    }
  }

  private record Alternative<U, T>(
      JsonAdapter<T> adapter, Function<T, U> wrap, Function<U, T> unwrap) {
    U read(JsonReader reader) throws IOException {
      return wrap.apply(adapter.fromJson(reader));
    }

    void write(JsonWriter writer, U value) throws IOException {
      adapter.toJson(writer, unwrap.apply(value));
    }
  }
}
