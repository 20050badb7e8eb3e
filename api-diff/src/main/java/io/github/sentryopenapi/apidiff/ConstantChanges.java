package io.github.sentryopenapi.apidiff;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Constants and their values, of open enums above all. */
final class ConstantChanges {
  private final TypePair pair;
  private final Findings findings;
  private final Map<String, String> before;
  private final Map<String, String> after;

  private ConstantChanges(TypePair pair, Findings findings) {
    this.pair = pair;
    this.findings = findings;
    this.before = values(pair.before());
    this.after = values(pair.after());
  }

  static void find(TypePair pair, Findings findings) {
    new ConstantChanges(pair, findings).find();
  }

  private void find() {
    for (String each : before.keySet()) {
      String renamed = newName(each);
      if (renamed != null) {
        String what = " is called `" + renamed + "` now.";
        add(Level.MAJOR, "constant-renamed", what, "Whoever uses it.", each, renamed);
      } else if (!after.containsKey(each)) {
        add(Level.MAJOR, "constant-removed", " was removed.", "Whoever uses it.", each, null);
      } else if (!after.get(each).equals(before.get(each))) {
        String hurts = "Whoever uses it: it means something else.";
        add(Level.MAJOR, "constant-changed", " has another value.", hurts, each, each);
      }
    }
    for (String each : after.keySet()) {
      if (!before.containsKey(each) && !findings.explains(pair.after().fullName(), each)) {
        add(Level.MINOR, "constant-added", " was added.", "", null, each);
      }
    }
  }

  /** Of a constant that is gone: another that is new and has its value. */
  private @Nullable String newName(String name) {
    return after.keySet().stream()
        .filter(each -> !after.containsKey(name) && !before.containsKey(each))
        .filter(each -> after.get(each).equals(before.get(name)))
        .findFirst()
        .orElse(null);
  }

  private void add(
      Level level,
      String rule,
      String what,
      String hurts,
      @Nullable String old,
      @Nullable String now) {
    String name = old == null ? now : old;
    String sentence = "Constant `" + name + "` of `" + pair.name() + "`" + what;
    String java = old == null ? null : java(pair.before(), before, old);
    String javaNow = now == null ? null : java(pair.after(), after, now);
    findings.explain(pair.after().fullName(), name, level);
    findings.explain(pair.after().fullName(), now == null ? name : now, level);
    findings.add(name, pair.change(level, rule, sentence, hurts, java, javaNow));
  }

  private static String java(ApiType type, Map<String, String> values, String name) {
    return type.members().get(name).java() + " = " + values.get(name);
  }

  private static Map<String, String> values(ApiType type) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Member each : type.members().values()) {
      if (each.element() instanceof Field field && isConstant(field)) {
        values.put(each.name(), value(field));
      }
    }
    return values;
  }

  private static boolean isConstant(Field field) {
    int modifiers = field.getModifiers();
    return Modifier.isPublic(modifiers)
        && Modifier.isStatic(modifiers)
        && Modifier.isFinal(modifiers)
        && (field.getType() == field.getDeclaringClass()
            || field.getType() == String.class
            || field.getType().isPrimitive());
  }

  /** A class that cannot even be initialized has no values, and shows why. */
  private static String value(Field field) {
    try {
      return text(field.get(null));
    } catch (ReflectiveOperationException | LinkageError e) {
      return "(none: " + (e.getCause() == null ? e : e.getCause()) + ")";
    }
  }

  private static String text(@Nullable Object value) throws ReflectiveOperationException {
    if (value instanceof Record) {
      StringBuilder text = new StringBuilder();
      for (var each : value.getClass().getRecordComponents()) {
        text.append(text.isEmpty() ? "" : ", ").append(text(each.getAccessor().invoke(value)));
      }
      return text.toString();
    }
    return value instanceof String ? "\"" + value + '"' : String.valueOf(value);
  }
}
