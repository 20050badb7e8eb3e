package io.github.sentryopenapi.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Parses date-times. Every era of servers sends {@code yyyy-MM-ddTHH:mm:ss[.fraction]Z}; the
 * general parser costs more than the rest of a small object, so that form is read directly.
 */
final class IsoInstant {
  private static final int SECONDS_END = 19;
  private static final int MAX_FRACTION_DIGITS = 9;

  private IsoInstant() {}

  static Instant parse(String text) {
    int end = text.length() - 1;
    if (end < SECONDS_END || text.charAt(end) != 'Z' || !hasSeparators(text)) {
      return OffsetDateTime.parse(text).toInstant();
    }
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, 19);
    int nanos = end == SECONDS_END ? 0 : fraction(text, end);
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if ((year | month | day | hour | minute | second | nanos) < 0
        || hour > 23
        || minute > 59
        || second > 59) {
      return OffsetDateTime.parse(text).toInstant();
    }
    long days = LocalDate.of(year, month, day).toEpochDay();
    return Instant.ofEpochSecond(days * 86_400 + hour * 3_600 + minute * 60 + second, nanos);
  }

  private static boolean hasSeparators(String text) {
    return text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':';
  }

  /** Nanoseconds of "." up to ".fffffffff"; -1 if it is none of these. */
  private static int fraction(String text, int end) {
    int count = end - SECONDS_END - 1;
    if (text.charAt(SECONDS_END) != '.' || count > MAX_FRACTION_DIGITS) {
      return -1;
    }
    int nanos = digits(text, SECONDS_END + 1, end);
    for (int i = count; i < MAX_FRACTION_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  /** A number without sign; -1 if there is anything but digits. */
  private static int digits(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
