package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonWriter;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record has beside its components: fields that the spec does not name, and nulls. */
public final class AdditionalProperties {
  private AdditionalProperties() {}

  /** Whether these were read with an object, and so need no check. */
  public static boolean areRead(Map<String, RawJson> properties) {
    return properties instanceof Remainder;
  }

  /** What a record keeps of those that were read. */
  public static Map<String, RawJson> read(Map<String, RawJson> properties) {
    return ((Remainder) properties).map();
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
