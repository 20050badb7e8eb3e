package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects, while an object is read, what none of its components can hold: fields that the spec
 * does not name, byte for byte, and an explicit null, which is not the same as no field.
 */
public final class AdditionalProperties {
  private final JsonReader.Options names;
  private @Nullable Map<String, RawJson> rest;

  /** For one object whose known fields have these names. */
  public AdditionalProperties(JsonReader.Options names) {
    this.names = names;
  }

  /**
   * Moves to the value of the next field and returns which of the known names it has, counted from
   * 1; or 0 if the value was null or the name unknown, then it is kept here and the reader past it.
   */
  public int nextField(JsonReader reader) throws IOException {
    int field = reader.selectName(names);
    if (field >= 0) {
      if (reader.peek() != JsonReader.Token.NULL) {
        if (rest != null) {
          rest.remove(names.strings().get(field)); // the last of two fields with one name counts
        }
        return field + 1;
      }
      reader.<Object>nextNull();
      keep(names.strings().get(field), RawJson.NULL);
    } else {
      String name = reader.nextName();
      RawJson value = Json.nextRaw(reader);
      keep(name, value);
      UnknownValues.field(reader, value);
    }
    return 0;
  }

  private void keep(String name, RawJson value) {
    if (rest == null) {
      rest = new LinkedHashMap<>();
    }
    rest.put(name, value);
  }

  /** What was collected, in its order. */
  public Map<String, RawJson> toMap() {
    return rest == null ? Map.of() : Collections.unmodifiableMap(rest);
  }

  /** The map with an explicit null for a field, or without one. */
  public static Map<String, RawJson> withNull(
      Map<String, RawJson> properties, String name, boolean isNull) {
    if (properties.containsKey(name) == isNull) {
      return properties;
    }
    Map<String, RawJson> copy = new LinkedHashMap<>(properties);
    if (isNull) {
      copy.put(name, RawJson.NULL);
    } else {
      copy.remove(name);
    }
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Refuses a field that a component holds already: it would be written twice. An explicit null
   * stands for a component that is null.
   */
  public static Map<String, RawJson> check(
      Map<String, RawJson> properties, List<String> names, @Nullable Object... values) {
    if (Checks.required("additionalProperties", properties).isEmpty()) {
      return Map.of();
    }
    for (int i = 0; i < values.length; i++) {
      RawJson value = properties.get(names.get(i));
      if (value != null && (values[i] != null || !value.equals(RawJson.NULL))) {
        throw new IllegalArgumentException(
            "'additionalProperties' must not hold '"
                + names.get(i)
                + "', which has its own component");
      }
    }
    return Checks.copyOf("additionalProperties", properties);
  }

  /** The map with one more field. */
  public static Map<String, RawJson> with(
      Map<String, RawJson> properties, String name, RawJson value) {
    Map<String, RawJson> copy = new LinkedHashMap<>(properties);
    copy.put(Checks.required("name", name), Checks.required("value", value));
    return Collections.unmodifiableMap(copy);
  }

  /**
   * Begins an object in which a component that is null is left out, and returns what {@link
   * #endObject} needs to set the writer back.
   */
  public static boolean beginObject(JsonWriter writer) throws IOException {
    writer.beginObject();
    boolean serializeNulls = writer.getSerializeNulls();
    writer.setSerializeNulls(false);
    return serializeNulls;
  }

  /** Writes what no component holds, explicit nulls among it, and ends the object. */
  public static void endObject(
      JsonWriter writer, Map<String, RawJson> properties, boolean serializeNulls)
      throws IOException {
    for (Map.Entry<String, RawJson> each : properties.entrySet()) {
      Json.RAW.toJson(Texts.writeName(writer, each.getKey()), each.getValue());
    }
    writer.setSerializeNulls(serializeNulls);
    writer.endObject();
  }
}
