package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array as a list.
 *
 * @param <T> the items
 * @param <R> what is read for one; the next is read knowing it
 */
abstract class ListAdapter<T, R> extends JsonAdapter<List<T>> {
  private static final int LEAST_ROOM = 4;

  final JsonAdapter<T> items;

  /** A guess at how many there will be, set by any thread: being wrong costs a copy. */
  private int lastSize;

  ListAdapter(JsonAdapter<T> items) {
    this.items = items;
  }

  abstract R read(JsonReader reader, @Nullable R last) throws IOException;

  abstract T item(R read);

  @Override
  public List<T> fromJson(JsonReader reader) throws IOException {
    Object[] list = new Object[lastSize];
    int size = 0;
    R last = null;
    reader.beginArray();
    while (reader.hasNext()) {
      if (size == list.length) {
        list = Arrays.copyOf(list, Math.max(LEAST_ROOM, size + (size >> 1)));
      }
      last = read(reader, last);
      list[size++] = item(last);
    }
    reader.endArray();
    lastSize = size;
    return listOf(size == list.length ? list : Arrays.copyOf(list, size));
  }

  @SuppressWarnings("unchecked") // holds what item(…) gave
  private static <T> List<T> listOf(Object[] items) {
    return (List<T>) List.of(items);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable List<T> list) throws IOException {
    if (list == null) {
      writer.nullValue();
      return;
    }
    writer.beginArray();
    for (T each : list) {
      items.toJson(writer, each);
    }
    writer.endArray();
  }

  /** A list of anything. */
  static final class OfItems<T> extends ListAdapter<T, T> {
    OfItems(JsonAdapter<T> items) {
      super(items);
    }

    @Override
    T read(JsonReader reader, @Nullable T last) throws IOException {
      return Json.item(items, reader);
    }

    @Override
    T item(T read) {
      return read;
    }
  }

  /** A list of texts, which often has the same ones as the list before. */
  static final class OfTexts extends ListAdapter<String, KnownTexts.Known> {
    private final KnownTexts texts = new KnownTexts();

    OfTexts() {
      super(Texts.STRING);
    }

    @Override
    KnownTexts.Known read(JsonReader reader, KnownTexts.@Nullable Known last) throws IOException {
      return texts.next(reader, last);
    }

    @Override
    String item(KnownTexts.Known read) {
      return read.text;
    }
  }
}
