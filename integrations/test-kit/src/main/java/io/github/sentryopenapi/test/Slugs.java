package io.github.sentryopenapi.test;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Makes slugs of names, as servers do. */
final class Slugs {
  private Slugs() {}

  /**
   * One that nothing has yet, and that is not digits only. Servers make that so with random letters
   * behind it, this with a number.
   */
  static String free(String name, int maxLength, List<? extends Entity> taken) {
    String wanted = of(name, maxLength);
    String slug = wanted;
    for (int i = 2; slug.matches("[0-9]+") || Entity.find(taken, slug) != null; i++) {
      String suffix = "-" + i;
      slug = cut(wanted, maxLength - suffix.length()) + suffix;
    }
    return slug;
  }

  private static String of(String name, int maxLength) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_\\s-]", "")
            .replaceAll("[\\s-]+", "-")
            .replaceAll("^[-_]+|[-_]+$", "");
    return cut(slug.isEmpty() ? "unnamed" : slug, maxLength);
  }

  private static String cut(String text, int maxLength) {
    return text.substring(0, Math.min(text.length(), maxLength));
  }
}
