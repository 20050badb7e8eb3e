package io.github.sentryopenapi;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private final @Nullable Pattern secrets;

  private Redaction(@Nullable Pattern secrets) {
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
    secrets.removeIf(each -> each.length() < SHORTEST);
    return new Redaction(
        secrets.isEmpty()
            ? null
            : Pattern.compile(
                secrets.stream().map(Redaction::pattern).collect(Collectors.joining("|"))));
  }

  /** Letters and digits as they are; anything else in each form that it may have been given. */
  private static String pattern(String secret) {
    return secret
        .chars()
        .mapToObj(
            c ->
                Character.isLetterOrDigit(c)
                    ? Character.toString(c)
                    : "(?:\\\\?\\x%1$02x|(?i:%%%1$02x|\\\\u00%1$02x|&#x%1$x;)|&#%1$d;)"
                        .formatted(c))
        .collect(Collectors.joining());
  }

  String text(String text) {
    return secrets == null ? text : secrets.matcher(text).replaceAll(MASK);
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
    if (secrets == null) {
      return cause;
    }
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    return secrets.matcher(trace.getBuffer()).find() ? null : cause;
  }
}
