package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts that come again in list after list: features and scopes, say. Each is kept once, with a
 * guess at what follows it; as long as the guess is right, bytes are compared and no string is
 * made.
 */
final class KnownTexts {
  private static final int MOST = 64;
  private static final int MOST_CHARS = 64;

  private final Map<String, Known> all = new ConcurrentHashMap<>();

  /** What lists begin with is what follows this. */
  private final Known start = new Known("");

  /** Reads the text that follows another, or begins a list. */
  Known next(JsonReader reader, @Nullable Known last) throws IOException {
    Known before = last == null ? start : last;
    Known guess = before.next;
    if (guess != null && guess.json != null && reader.selectString(guess.json) == 0) {
      return guess;
    }
    Known known = known(reader.nextString());
    if (known == guess && known.json == null) {
      known.json = JsonReader.Options.of(known.text); // came there twice
    }
    before.next = known;
    return known;
  }

  private Known known(String text) {
    Known known = all.get(text);
    if (known == null) {
      known = new Known(text);
      if (all.size() < MOST && text.length() <= MOST_CHARS) {
        all.put(text, known);
      }
    }
    return known;
  }

  /** A text; what else it has is set by any thread, and no more than a guess. */
  static final class Known {
    final String text;
    private JsonReader.@Nullable Options json;
    private @Nullable Known next;

    private Known(String text) {
      this.text = text;
    }
  }
}
