package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonReader;
import io.github.sentryopenapi.RawJson;
import io.github.sentryopenapi.UnknownValueListener;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tells a listener, once each, of what the spec does not describe; one for all threads of a client.
 * A reader that is watched carries a tag, so that decoding costs nothing when nobody listens.
 */
public final class UnknownValues {
  static final int MAX_TOLD = 1_000;

  private static final int PATH_CHARS = 500;
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private final UnknownValueListener listener;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /** For a listener that was told nothing yet. */
  public UnknownValues(UnknownValueListener listener) {
    this.listener = listener;
  }

  /** Has the listener told of what this reader comes upon. */
  public void watch(JsonReader reader) {
    reader.setTag(Watch.class, new Watch());
  }

  /** The reader is past the value of a field that the spec does not name. */
  static void field(JsonReader reader, RawJson value) {
    Watch watch = reader.tag(Watch.class);
    if (watch != null) {
      watch.field(reader, value);
    }
  }

  /** The reader is past a value of an open enum. */
  static void enumValue(JsonReader reader, Object value, Collection<?> known) {
    Watch watch = reader.tag(Watch.class);
    if (watch != null && !known.contains(value)) {
      watch.enumValue(reader, value);
    }
  }

  private void tell(String key, String path, RawJson value) {
    if (!told.add(key)) {
      return;
    }
    try {
      listener.onUnknown(path, value);
    } catch (Exception e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  /** The tag: where one reader is. */
  final class Watch {
    /** The map entry that is being read, and the same with stars for keys and indices. */
    private String entry = "";

    private String foldedEntry = "";

    private Watch() {}

    /** Reads the value of a map's entry, whose key is not part of the path that is told. */
    <T> T entry(JsonReader reader, String key, Json.Read<T> value) throws IOException {
      String outer = entry;
      String foldedOuter = foldedEntry;
      String path = reader.getPath();
      foldedEntry = fold(path.substring(0, path.length() - key.length())) + "*";
      entry = path;
      T read = value.read(reader);
      entry = outer;
      foldedEntry = foldedOuter;
      return read;
    }

    private void field(JsonReader reader, RawJson value) {
      if (told.size() < MAX_TOLD) {
        String path = LogText.line(fold(reader.getPath()), PATH_CHARS);
        tell(path, path, value);
      }
    }

    private void enumValue(JsonReader reader, Object value) {
      if (told.size() < MAX_TOLD) {
        String path = LogText.line(fold(reader.getPath()), PATH_CHARS);
        String json = value instanceof String text ? Texts.STRING.toJson(text) : value.toString();
        tell(path + " = " + LogText.line(json, PATH_CHARS), path, new RawJson(json));
      }
    }

    private String fold(String path) {
      return foldedEntry + INDEX.matcher(path.substring(entry.length())).replaceAll("[*]");
    }
  }
}
