package io.github.sentryopenapi;

import io.github.sentryopenapi.internal.WireChecks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The rules for settings and options. Each failure names the argument, the rule and the value. */
final class Arguments {
  static final int MAX_TRIES = 100;

  private Arguments() {}

  static <T> T notNull(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + name + "' must not be null");
    }
    return value;
  }

  static String notBlank(String name, @Nullable String value) {
    String text = notNull(name, value);
    if (text.isBlank()) {
      throw new IllegalArgumentException("'" + name + "' must not be blank");
    }
    return text;
  }

  /** What goes into a query and means nothing when it is blank. */
  static String name(String name, @Nullable String value) {
    return WireChecks.text(name, notBlank(name, value));
  }

  /** What goes into a query. */
  static String text(String name, @Nullable String value) {
    return WireChecks.text(name, notNull(name, value));
  }

  static Duration timeout(String name, @Nullable Duration timeout) {
    if (timeout == null
        || timeout.compareTo(Duration.ofMillis(1)) < 0
        || timeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
      throw new IllegalArgumentException(
          "'" + name + "' must be between 1 ms and 24 days, but was " + timeout);
    }
    return timeout;
  }

  static int tries(String name, int tries) {
    if (tries < 1 || tries > MAX_TRIES) {
      throw new IllegalArgumentException(
          "'" + name + "' must be from 1 to " + MAX_TRIES + ", but was " + tries);
    }
    return tries;
  }

  static long positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException("'" + name + "' must be at least 1, but was " + value);
    }
    return value;
  }

  /** A token of RFC 9110, section 5.6.2. */
  static String headerName(String name, @Nullable String value) {
    String text = notNull(name, value);
    if (!text.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}")) {
      throw new IllegalArgumentException(
          "'" + name + "' must be a header name: letters, digits and - alone");
    }
    return text;
  }

  /** Says which header, and never the value: it may be a secret. */
  static String headerValue(String header, @Nullable String value) {
    String text = notNull("value", value);
    if (!WireChecks.isHeaderText(text)) {
      throw new IllegalArgumentException(
          "'value' of header " + header + " must be printable ASCII on one line");
    }
    return text;
  }
}
