package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A parameter's value as texts, lists of them and maps of them, which each style then lays out. */
final class ParameterTree {
  private final @Nullable Moshi moshi;

  /** Without Moshi, objects are shown as they are in logs. */
  ParameterTree(@Nullable Moshi moshi) {
    this.moshi = moshi;
  }

  /** A {@link String}, a {@link List} or a {@link Map}; nulls within are left out. */
  Object of(String name, Object value) {
    if (value instanceof Collection<?> items) {
      List<Object> list = new ArrayList<>();
      items.forEach(each -> list.add(of(name, each)));
      return list;
    }
    if (value instanceof Map<?, ?> entries) {
      Map<String, Object> map = new LinkedHashMap<>();
      entries.forEach(
          (key, each) -> map.put(WireChecks.text(name, key.toString()), of(name, each)));
      return map;
    }
    if (value instanceof RawJson || moshi != null && !isPlain(value)) {
      return ofJson(json(name, value));
    }
    return WireChecks.text(name, value.toString());
  }

  /** Whether the text form is what is sent: anything else is a model. */
  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Temporal
        || value instanceof UUID;
  }

  /** A pair for each item of a list, and for each field of an object under the field's name. */
  void explode(String name, Object value, BiConsumer<String, String> add) {
    if (value instanceof Collection<?> items) {
      items.forEach(each -> explode(name, each, add));
    } else if (of(name, value) instanceof Map<?, ?> fields) {
      fields.forEach((key, each) -> flat(each).forEach(text -> add.accept(key.toString(), text)));
    } else {
      flat(of(name, value)).forEach(text -> add.accept(name, text));
    }
  }

  /** A pair for each field of an object: {@code name[field]}. */
  void deepen(String name, Object value, BiConsumer<String, String> add) {
    deep(name, of(name, value), add);
  }

  private static void deep(String name, Object tree, BiConsumer<String, String> add) {
    if (tree instanceof Map<?, ?> fields) {
      fields.forEach((key, each) -> deep(name + "[" + key + "]", each, add));
    } else {
      flat(tree).forEach(text -> add.accept(name, text));
    }
  }

  /** Items, and fields as name and value in turn, in one list. */
  List<String> flat(String name, Object value) {
    return flat(of(name, value));
  }

  private static List<String> flat(Object tree) {
    List<String> all = new ArrayList<>();
    if (tree instanceof List<?> items) {
      items.forEach(each -> all.addAll(flat(each)));
    } else if (tree instanceof Map<?, ?> fields) {
      fields.forEach(
          (key, each) -> {
            all.add(key.toString());
            all.addAll(flat(each));
          });
    } else {
      all.add(tree.toString());
    }
    return all;
  }

  /** A value as JSON. */
  Buffer json(String name, Object value) {
    Buffer json = new Buffer();
    try {
      if (value instanceof RawJson raw) {
        return json.writeUtf8(Json.oneValue(name, raw).json());
      }
      if (moshi == null) {
        return json.writeUtf8(LogText.value(value));
      }
      JsonAdapter<Object> adapter = moshi.adapter(type(value));
      adapter.toJson(json, value);
    } catch (IOException e) {
      throw new IllegalStateException(e); // memory does not fail
    }
    return json;
  }

  /** Moshi knows collections by their interface. */
  private static Type type(Object value) {
    if (value instanceof Map) {
      return Map.class;
    }
    return value instanceof Collection ? List.class : value.getClass();
  }

  private static Object ofJson(Buffer json) {
    try {
      Object tree = next(JsonReader.of(json));
      return tree == null ? "null" : tree;
    } catch (IOException e) {
      throw new IllegalStateException(e); // it was written here
    }
  }

  /** Numbers keep their digits. */
  private static @Nullable Object next(JsonReader reader) throws IOException {
    switch (reader.peek()) {
      case BEGIN_ARRAY -> {
        List<Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
          Object item = next(reader);
          if (item != null) {
            list.add(item);
          }
        }
        reader.endArray();
        return list;
      }
      case BEGIN_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
          String key = reader.nextName();
          Object item = next(reader);
          if (item != null) {
            map.put(key, item);
          }
        }
        reader.endObject();
        return map;
      }
      case NULL -> {
        return reader.<Object>nextNull();
      }
      case BOOLEAN -> {
        return String.valueOf(reader.nextBoolean());
      }
      default -> {
        return reader.nextString();
      }
    }
  }
}
