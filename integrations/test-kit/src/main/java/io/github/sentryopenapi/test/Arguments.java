package io.github.sentryopenapi.test;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what tests pass in; the messages name the argument, the rule and the value. */
final class Arguments {
  private static final Pattern SLUG = Pattern.compile("(?![0-9]+$)[a-z0-9_-]{1,100}");
  private static final Pattern SCOPE = Pattern.compile("[a-z]+:[a-z]+");

  private Arguments() {}

  private static void check(boolean fine, String name, String rule, @Nullable Object value) {
    if (!fine) {
      String shown = value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
      throw new IllegalArgumentException("'" + name + "' must " + rule + ", but was " + shown);
    }
  }

  static void notNull(String name, @Nullable Object value) {
    check(value != null, name, "not be null", value);
  }

  static void headerValue(String name, @Nullable String value) {
    check(
        value != null && value.matches("[!-~]([ -~]*[!-~])?"),
        name,
        "be visible ASCII, with spaces inside only",
        value);
  }

  static void bodyOf(int status, @Nullable String value) {
    notNull("body", value);
    check(status != 204 || value.isEmpty(), "body", "be empty with status 204", value);
  }

  static void between(String name, int value, int min, int max) {
    String rule = max == Integer.MAX_VALUE ? "be at least " + min : "be from " + min + " to " + max;
    check(value >= min && value <= max, name, rule, value);
  }

  static void notNegative(String name, long value) {
    check(value >= 0, name, "not be negative", value);
  }

  static void positive(String name, @Nullable Duration value) {
    check(
        value != null && !value.isNegative() && !value.isZero(),
        name,
        "be longer than nothing",
        value);
  }

  /** Headers know no fractions of a second. */
  static void wholeSeconds(String name, @Nullable Duration value) {
    check(
        value != null && value.toSeconds() >= 1 && value.getNano() == 0,
        name,
        "be whole seconds, 1 or more",
        value);
  }

  static void slug(String name, @Nullable String value) {
    check(
        value != null && SLUG.matcher(value).matches(),
        name,
        "be 1 to 100 lowercase letters, digits, '_' and '-', and not digits only",
        value);
  }

  static void free(String name, String slug, List<? extends Entity> taken) {
    check(Entity.find(taken, slug) == null, name, "not be taken", slug);
  }

  static <T> T known(String name, @Nullable String value, @Nullable T found) {
    check(found != null, name, "be one that was added", value);
    return Objects.requireNonNull(found);
  }

  static void scope(@Nullable String value) {
    check(
        value != null && SCOPE.matcher(value).matches(),
        "scopes",
        "each look like team:read",
        value);
  }

  /** Never shows the value. */
  static void secret(String name, @Nullable String value) {
    if (value == null || value.isEmpty() || !value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "'" + name + "' must be visible ASCII without spaces, and not empty");
    }
  }

  static void operationId(@Nullable String value) {
    Set<String> ids = new TreeSet<>();
    Spec.INSTANCE.operations().forEach(operation -> ids.add(operation.id()));
    check(value != null && ids.contains(value), "operationId", "be one of " + ids, value);
  }

  static void exampleOf(int status, @Nullable String value) {
    Set<String> names = new TreeSet<>();
    for (String name : Spec.INSTANCE.exampleNames()) {
      Set<String> statuses = Spec.INSTANCE.example(name).statuses();
      if (statuses.contains(String.valueOf(status)) || statuses.contains(status / 100 + "XX")) {
        names.add(name);
      }
    }
    check(value != null && names.contains(value), "example", "be one of " + names, value);
  }
}
