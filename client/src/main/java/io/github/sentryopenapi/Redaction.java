package io.github.sentryopenapi;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.Request;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Takes a request's credential out of what came back: there are servers and proxies that repeat a
 * request in their errors. Found is what {@code Authorization} held, and the key within a Basic
 * one, plain or as JSON, HTML and URLs escape it; not what is encoded anew or cut into pieces.
 */
final class Redaction {
  private static final String MASK = "***";

  /** What is shorter is no real credential, and taking it out would spoil the rest of the text. */
  private static final int SHORTEST = 8;

  /** For each secret, for each of its characters, the forms that it may have been given. */
  private final List<List<List<String>>> secrets;

  private Redaction(List<List<List<String>>> secrets) {
    this.secrets = secrets;
  }

  static Redaction of(Request request) {
    List<String> secrets = new ArrayList<>();
    for (String each : request.headers("Authorization")) {
      String secret = each.substring(each.indexOf(' ') + 1);
      secrets.add(secret);
      ByteString decoded = each.startsWith("Basic ") ? ByteString.decodeBase64(secret) : null;
      if (decoded != null) {
        secrets.addAll(List.of(decoded.string(StandardCharsets.ISO_8859_1).split(":")));
      }
    }
    return new Redaction(
        secrets.stream()
            .filter(each -> each.length() >= SHORTEST)
            .map(each -> each.chars().mapToObj(Redaction::forms).toList())
            .toList());
  }

  /** Letters and digits as they are; anything else as JSON, HTML and URLs escape it, too. */
  private static List<String> forms(int c) {
    String plain = Character.toString(c);
    return Character.isLetterOrDigit(c)
        ? List.of(plain)
        : Stream.of("%2$s", "\\%2$s", "%%%1$02x", "\\u00%1$02x", "&#x%1$x;", "&#%1$d;")
            .map(form -> form.formatted(c, plain))
            .toList();
  }

  String text(String text) {
    String masked = text;
    for (List<List<String>> secret : secrets) {
      masked = masked(masked, secret);
    }
    return masked;
  }

  private static String masked(String text, List<List<String>> secret) {
    StringBuilder masked = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = isAt(text, i, secret.get(0)) ? end(text, i, secret) : -1;
      if (end < 0) {
        masked.append(text.charAt(i++));
      } else {
        masked.append(MASK);
        i = end;
      }
    }
    return masked.toString();
  }

  private static boolean isAt(String text, int start, List<String> forms) {
    for (String form : forms) {
      if (text.regionMatches(form.length() > 1, start, form, 0, form.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a secret that begins there ends, or -1. No regular expression: with a long secret, one
   * overflows the stack, and the exception shows the expression.
   */
  private static int end(String text, int start, List<List<String>> secret) {
    Set<Integer> ends = Set.of(start);
    for (List<String> forms : secret) {
      Set<Integer> next = new HashSet<>();
      for (int end : ends) {
        for (String form : forms) {
          if (text.regionMatches(form.length() > 1, end, form, 0, form.length())) {
            next.add(end + form.length());
          }
        }
      }
      if (next.isEmpty()) {
        return -1;
      }
      ends = next;
    }
    return Collections.max(ends);
  }

  Headers headers(Headers headers) {
    Headers.Builder redacted = new Headers.Builder();
    for (int i = 0; i < headers.size(); i++) {
      redacted.addUnsafeNonAscii(headers.name(i), text(headers.value(i)));
    }
    return redacted.build();
  }

  /** The cause, unless its stack trace would print the credential. */
  @Nullable Exception cause(Exception cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return text(trace.toString()).contentEquals(trace.getBuffer()) ? cause : null;
  }
}
