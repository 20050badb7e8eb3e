package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonReader;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an object that is being read no component holds: fields that the spec does not name, byte
 * for byte, and an explicit null, which is not the same as no field.
 *
 * <p>Most objects have nothing but nulls, the same ones as the object before. What there is after a
 * null is therefore kept, and the next object that has it allocates nothing.
 *
 * <p>This is a map only to get through a record's constructor, which sees by its class that there
 * is nothing to check, and stores {@link #map}.
 */
public final class Remainder extends AbstractMap<String, RawJson> {
  private final FieldNames names;
  private final Map<String, RawJson> entries;

  /** The fields that were null, a {@link #bit} each. */
  private final long nulls;

  /** What there is after one more null, by field; null if this is of one object alone. */
  private final @Nullable Remainder @Nullable [] afterNull;

  /** What records keep of this; null if it is of one object alone. */
  private final @Nullable Map<String, RawJson> shared;

  /** Whether a field may have had a value before its null. */
  private boolean doubtful;

  /** Nothing, yet. */
  Remainder(FieldNames names) {
    this(names, new LinkedHashMap<>(), 0, true);
  }

  private Remainder(FieldNames names, Map<String, RawJson> entries, long nulls, boolean isShared) {
    this.names = names;
    this.entries = entries;
    this.nulls = nulls;
    afterNull = isShared ? new Remainder[names.strings().size() + 1] : null;
    shared = isShared ? unmodifiable() : null;
  }

  /** Stands for a field, counted from 1, in a set of them; two that are 64 apart have the same. */
  public static long bit(int field) {
    return 1L << field;
  }

  /**
   * Reads what no component can hold, to the end of its value.
   *
   * @param field which of the names it has, and its value is null; or 0 for an unknown name
   * @param seen the fields that had a value, a {@link #bit} each
   */
  public Remainder read(JsonReader reader, int field, long seen) throws IOException {
    if (field > 0) {
      reader.<Object>nextNull();
      return (seen & bit(field)) == 0 && afterNull != null
          ? kept(afterNull, field)
          : withNull(field, seen);
    }
    String name = reader.nextName();
    RawJson value = Json.nextRaw(reader);
    UnknownValues.field(reader, value);
    Remainder more = own(nulls);
    more.entries.put(name, value);
    return more;
  }

  private Remainder kept(@Nullable Remainder[] afterNull, int field) {
    Remainder next = afterNull[field];
    if (next != null) {
      return next;
    }
    next = withNull(field, 0);
    if (names.keepsOneMore()) {
      next = new Remainder(names, next.entries, next.nulls, true);
      afterNull[field] = next;
    }
    return next;
  }

  private Remainder withNull(int field, long seen) {
    Remainder more = own(nulls | bit(field));
    more.entries.put(names.get(field), RawJson.NULL);
    more.doubtful |= (seen & bit(field)) != 0;
    return more;
  }

  /** The same, but no null of a field that has a value after all: the last of two counts. */
  public Remainder without(int field) {
    if ((nulls & bit(field)) == 0) {
      return this;
    }
    Remainder less = own(nulls);
    less.entries.remove(names.get(field));
    return less;
  }

  /** One that can be changed, with these nulls. */
  private Remainder own(long nulls) {
    if (afterNull == null && this.nulls == nulls) {
      return this;
    }
    Remainder own = new Remainder(names, new LinkedHashMap<>(entries), nulls, false);
    own.doubtful = doubtful;
    return own;
  }

  /** What to give to a record's constructor. */
  public Map<String, RawJson> unchecked() {
    return doubtful ? map() : this;
  }

  /** What a record keeps of it. */
  Map<String, RawJson> map() {
    return shared == null ? unmodifiable() : shared;
  }

  private Map<String, RawJson> unmodifiable() {
    return entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(entries);
  }

  @Override
  public Set<Entry<String, RawJson>> entrySet() {
    return map().entrySet();
  }
}
