package io.github.sentryopenapi.internal;

import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One path parameter of one operation: what may be passed, and how it is written. */
public final class PathParameter {
  private final String name;
  private final ParameterTree tree;
  private final @Nullable Limits limits;
  private final boolean isUnixTime;

  /** Takes what its annotations say into account. */
  public PathParameter(String name, Annotation[] annotations, Moshi moshi) {
    this.name = name;
    tree = new ParameterTree(moshi);
    Limits limits = null;
    boolean isUnixTime = false;
    for (Annotation each : annotations) {
      if (each instanceof Limits found) {
        limits = found;
      }
      isUnixTime |= each instanceof Format format && format.value().equals("unixtime");
    }
    this.limits = limits;
    this.isUnixTime = isUnixTime;
  }

  /** The value as one segment of the path; the items of a list are joined with commas. */
  public String segment(Object value) {
    String text = WireChecks.pathSegment(name, text(value));
    if (limits != null) {
      check(text, limits);
    }
    return text;
  }

  private String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    Object number = isUnixTime ? Parameters.number(value) : null;
    return String.join(",", tree.flat(name, number == null ? value : number));
  }

  private void check(String text, Limits limits) {
    Checks.minLength(name, text, limits.minLength());
    Checks.maxLength(name, text, limits.maxLength());
    Checks.pattern(name, text, limits.pattern()); // the empty one is found in any text
    if (!limits.minimum().isEmpty() && isBelow(text, limits.minimum())) {
      throw Checks.failure(name, "must be at least " + limits.minimum(), text);
    }
    if (!limits.maximum().isEmpty() && isBelow(limits.maximum(), text)) {
      throw Checks.failure(name, "must be at most " + limits.maximum(), text);
    }
  }

  private static boolean isBelow(String number, String other) {
    return new BigDecimal(number).compareTo(new BigDecimal(other)) < 0;
  }
}
