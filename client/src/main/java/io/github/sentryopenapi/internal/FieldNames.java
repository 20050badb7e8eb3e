package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a record's components in JSON, in their order. */
public final class FieldNames {
  /** How many combinations of nulls are kept for a record; a server has a handful. */
  private static final int MOST_KEPT = 64;

  private final JsonReader.Options options;
  private final List<String> strings;
  private final Remainder nothing;
  private int kept;

  /** Which field came after each, and after the beginning, the last time. */
  private final int[] followers;

  /** Which one is likely to: it came there more than once. */
  private final @Nullable Guess[] guesses;

  private final @Nullable Guess[] made;

  private FieldNames(String[] names) {
    options = JsonReader.Options.of(names);
    strings = List.of(names);
    nothing = new Remainder(this);
    followers = new int[names.length + 1];
    guesses = new Guess[names.length + 1];
    made = new Guess[names.length + 1];
  }

  /** These names. */
  public static FieldNames of(String... names) {
    return new FieldNames(names);
  }

  /**
   * Moves to the value of the next field and returns which of the names it has, from 1; or 0 and
   * stays, if it has none of them. A server sends fields in the same order each time, and to look
   * for one name takes half the time of looking for all.
   *
   * @param last the field before, or 0 at the beginning
   */
  public int next(JsonReader reader, int last) throws IOException {
    Guess guess = guesses[last];
    if (guess != null && reader.selectName(guess.name) == 0) {
      return guess.field;
    }
    int field = reader.selectName(options) + 1;
    if (field > 0 && followers[last] == field) {
      guesses[last] = guess(field);
    }
    followers[last] = field;
    return field;
  }

  private Guess guess(int field) {
    Guess guess = made[field];
    if (guess == null) {
      guess = new Guess(JsonReader.Options.of(get(field)), field);
      made[field] = guess;
    }
    return guess;
  }

  /** The names. */
  public List<String> strings() {
    return strings;
  }

  String get(int field) {
    return strings.get(field - 1);
  }

  /** What the reading of an object begins with: nothing that no component holds. */
  public Remainder nothing() {
    return nothing;
  }

  /** Whether one more combination of nulls may be kept; threads that ask at once may keep more. */
  boolean keepsOneMore() {
    return kept++ < MOST_KEPT;
  }

  /** A field by itself. Any thread may make it, and any of them see it: it never changes. */
  private record Guess(JsonReader.Options name, int field) {}
}
