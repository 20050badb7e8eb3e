package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Request;

/**
 * A secret is taken out in every form that unescaping gives it back from, and nothing else is. The
 * first line may be the secret, the rest is the text.
 */
final class RedactionFuzz {
  private static final Pattern ESCAPED =
      Pattern.compile(
          "\\\\u00([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]+);", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECIMAL = Pattern.compile("&#([0-9]+);");

  private RedactionFuzz() {}

  static void check(String input) {
    String firstLine = input.lines().findFirst().orElse("");
    // With a star in it, what is left around a mask could spell it again.
    String secret = firstLine.matches("[!-)+-~]{8,40}") ? firstLine : "sntryu_a/b+c==";
    String text = input + secret;

    Redaction redaction =
        Redaction.of(
            new Request.Builder()
                .url("https://sentry.io/")
                .header("Authorization", "Bearer " + secret)
                .build());
    String masked = redaction.text(text);

    assertThat(masked).isEqualTo(masked(text, secret)).doesNotContain(secret);
  }

  private static String masked(String text, String secret) {
    StringBuilder masked = new StringBuilder();
    Map<List<Integer>, Integer> ends = new HashMap<>();
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i, secret, 0, ends);
      masked.append(end < 0 ? text.substring(i, i + 1) : "***");
      i = end < 0 ? i + 1 : end;
    }
    return masked.toString();
  }

  /** Where the longest way to spell the rest of the secret from there ends; -1 if there is none. */
  private static int end(
      String text, int start, String secret, int index, Map<List<Integer>, Integer> known) {
    if (index == secret.length()) {
      return start;
    }
    Integer found = known.get(List.of(start, index));
    if (found != null) {
      return found;
    }
    int end = -1;
    char c = secret.charAt(index);
    for (Map.Entry<Integer, Character> each : unescaped(text, start).entrySet()) {
      boolean plain = each.getKey() == start + 1;
      if (each.getValue() == c && (plain || !Character.isLetterOrDigit(c))) {
        end = Math.max(end, end(text, each.getKey(), secret, index + 1, known));
      }
    }
    known.put(List.of(start, index), end);
    return end;
  }

  /** What may stand there, by where it ends. */
  private static Map<Integer, Character> unescaped(String text, int start) {
    Map<Integer, Character> all = new HashMap<>();
    if (start == text.length()) {
      return all;
    }
    all.put(start + 1, text.charAt(start));
    if (text.charAt(start) == '\\' && start + 1 < text.length()) {
      all.put(start + 2, text.charAt(start + 1));
    }
    Matcher escaped = ESCAPED.matcher(text).region(start, Math.min(text.length(), start + 12));
    if (escaped.lookingAt()) {
      String digits = escaped.group().replaceAll("^(\\\\[uU]00|%|&#[xX])|;$", "");
      all.put(escaped.end(), (char) Integer.parseInt(digits, 16));
    }
    Matcher decimal = DECIMAL.matcher(text).region(start, Math.min(text.length(), start + 9));
    if (decimal.lookingAt()) {
      all.put(decimal.end(), (char) Integer.parseInt(decimal.group(1)));
    }
    return all;
  }
}
