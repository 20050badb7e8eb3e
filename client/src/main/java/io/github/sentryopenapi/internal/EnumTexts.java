package io.github.sentryopenapi.internal;

import com.squareup.moshi.JsonReader;
import java.util.LinkedHashSet;
import java.util.List;

/** The values that the spec lists for an enum of texts. */
public final class EnumTexts {
  final List<String> texts;
  final JsonReader.Options options;

  private EnumTexts(List<String> texts) {
    this.texts = texts;
    options = JsonReader.Options.of(texts.toArray(new String[0]));
  }

  /** These values; a spec may list one twice. */
  public static EnumTexts of(String... texts) {
    return new EnumTexts(List.copyOf(new LinkedHashSet<>(List.of(texts))));
  }
}
