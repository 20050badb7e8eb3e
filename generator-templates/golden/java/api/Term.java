// Generated from the OpenAPI description: edit that, or the templates.
package io.github.sentryopenapi.golden.api;

import io.github.sentryopenapi.internal.Checks;
import io.github.sentryopenapi.internal.LogText;

/**
 * How long it is kept.
 *
 * <p>Open: a value that is not listed here is kept as it is.
 *
 * @param value the value as the API writes it
 */
public record Term(String value) {

  /** The value {@code "24h"}. */
  public static final Term _24H = new Term("24h");

  /** The value {@code "-date"}. */
  public static final Term _DATE = new Term("-date");

  /** The value {@code ""}. */
  public static final Term EMPTY = new Term("");

  /** The value {@code "*"}. */
  public static final Term STAR = new Term("*");

  /** The value {@code "*_/_*"}. */
  public static final Term u = new Term("*/*");

  /** The value {@code "day"}. */
  public static final Term DAY = new Term("day");

  /** The value {@code "DAY"}. */
  public static final Term DAY2 = new Term("DAY");

  /** The value {@code "default"}. */
  public static final Term DEFAULT = new Term("default");

  /** The value {@code "a\"b\\c"}. */
  public static final Term A_B_C = new Term("a\"b\\c");

  /** Refuses null. */
  public Term {
    Checks.required("value", value);
  }

  /** The value, short and on one line. */
  @Override
  public String toString() {
    return LogText.value(value);
  }
}
