package io.github.sentryopenapi.apidiff;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** What may be null now and could not, or the other way round. */
final class NullnessChanges {
  private final TypePair pair;
  private final Findings findings;

  private NullnessChanges(TypePair pair, Findings findings) {
    this.pair = pair;
    this.findings = findings;
  }

  /** Without {@code @NullMarked}, a type without annotation promises nothing. */
  static void findPackages(Surface base, Surface now, Findings findings) {
    Set<String> before = marked(base);
    Set<String> after = marked(now);
    for (String each : base.exports()) {
      if (now.exports().contains(each) && before.contains(each) != after.contains(each)) {
        findings.add(each, before.contains(each) ? unmarked(each) : marked(each));
      }
    }
  }

  private static Set<String> marked(Surface surface) {
    Set<String> marked = new TreeSet<>();
    for (ApiType each : surface.types().values()) {
      if (each.type().getPackage().isAnnotationPresent(NullMarked.class)) {
        marked.add(each.type().getPackageName());
      }
    }
    return marked;
  }

  private static Change unmarked(String name) {
    return new Change(
        Level.MAJOR,
        "null-unmarked",
        "Package `" + name + "` is no longer `@NullMarked`.",
        "Whoever relies on it that what is not `@Nullable` is never null.",
        "@NullMarked package " + name + ";",
        "package " + name + ";",
        name);
  }

  private static Change marked(String name) {
    return new Change(
        Level.MINOR,
        "null-marked",
        "Package `" + name + "` is `@NullMarked`.",
        "",
        "package " + name + ";",
        "@NullMarked package " + name + ";",
        name);
  }

  static void find(TypePair pair, Findings findings) {
    new NullnessChanges(pair, findings).find();
  }

  private void find() {
    Map<String, TypeUse> components = pair.after().componentTypes();
    for (var each : pair.before().componentTypes().entrySet()) {
      TypeUse after = components.get(each.getKey());
      if (after != null && after.plain().equals(each.getValue().plain())) {
        component(each.getKey(), each.getValue(), after);
      }
    }
    for (TypePair.MemberPair each : pair.members()) {
      if (!isOfComponent(each.before())
          && !findings.explains(pair.after().fullName(), each.before().key())) {
        member(each.before(), each.after());
      }
    }
  }

  /** An accessor, a setter of the builder, or the constructor: told of the record's component. */
  private boolean isOfComponent(Member member) {
    Class<?> outer = pair.before().type().getEnclosingClass();
    boolean setter =
        outer != null
            && outer.isRecord()
            && pair.before().type().getSimpleName().equals("Builder")
            && member.parameters().size() == 1
            && hasComponent(outer, member.name());
    boolean accessor =
        member.parameters().isEmpty() && pair.before().componentNames().contains(member.name());
    return setter || accessor || member.equals(pair.before().canonicalConstructor());
  }

  private static boolean hasComponent(Class<?> type, String name) {
    for (var each : type.getRecordComponents()) {
      if (each.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void component(String name, TypeUse before, TypeUse after) {
    Member oldSetter = RecordChanges.setter(pair.before(), name);
    Member newSetter = RecordChanges.setter(pair.after(), name);
    boolean bothSet = oldSetter != null && newSetter != null;
    boolean stricter = bothSet && takesNull(oldSetter, newSetter);
    boolean laxer = bothSet && takesNull(newSetter, oldSetter);
    String of = "Component `" + name + "` of record `" + pair.name() + "`";
    if (after.mayBeNullWhereNot(before)) {
      String hurts = "Whoever reads `" + name + "()`: it may be null where it could not.";
      add(Level.MAJOR, "may-be-null", of + " may be null now.", hurts, name);
    } else if (before.mayBeNullWhereNot(after)
        && (pair.isSent() || pair.after().builder() == null)) {
      String hurts = "Whoever makes a `" + pair.name() + "` without it: that is refused.";
      add(Level.MAJOR, "takes-no-null", of + " may no longer be left out.", hurts, name);
    } else if (stricter) {
      String hurts = "Whoever passes null to `Builder." + name + "(…)`.";
      add(Level.MAJOR, "takes-no-null", of + " can no longer be set to null.", hurts, name);
    } else if (before.mayBeNullWhereNot(after)) {
      add(Level.MINOR, "never-null", of + " is never null now.", "", name);
    } else if (laxer) {
      add(Level.MINOR, "takes-null", of + " can be set to null now.", "", name);
    }
  }

  private static boolean takesNull(Member some, Member other) {
    return some.parameterTypes().equals(other.parameterTypes())
        && some.parameters().get(0).type().mayBeNullWhereNot(other.parameters().get(0).type());
  }

  private void add(Level level, String rule, String sentence, String hurts, String component) {
    findings.add(
        component,
        pair.change(
            level,
            rule,
            sentence,
            hurts,
            RecordChanges.java(pair.before(), component),
            RecordChanges.java(pair.after(), component)));
  }

  /** Of an interface for lambdas, users see what it takes and give what it returns. */
  private void member(Member before, Member after) {
    boolean turned = pair.before().isForLambdas() && before.isAbstract();
    boolean givesMore = after.type().mayBeNullWhereNot(before.type());
    boolean givesLess = before.type().mayBeNullWhereNot(after.type());
    boolean takesMore = false;
    boolean takesLess = false;
    for (int i = 0; i < before.parameters().size(); i++) {
      TypeUse old = before.parameters().get(i).type();
      TypeUse now = after.parameters().get(i).type();
      takesMore |= now.mayBeNullWhereNot(old);
      takesLess |= old.mayBeNullWhereNot(now);
    }
    String of = before.kind() + " `" + before.name() + "` of `" + pair.name() + "`";
    if (turned ? takesMore : givesMore) {
      String hurts = "Whoever reads it: it may be null where it could not.";
      add(Level.MAJOR, "may-be-null", of + " may give null now.", hurts, before, after);
    } else if (turned ? givesLess : takesLess) {
      String hurts = "Whoever passes null.";
      add(Level.MAJOR, "takes-no-null", of + " no longer takes null.", hurts, before, after);
    } else if (turned ? takesLess : givesLess) {
      add(Level.MINOR, "never-null", of + " never gives null now.", "", before, after);
    } else if (turned ? givesMore : takesMore) {
      add(Level.MINOR, "takes-null", of + " takes null now.", "", before, after);
    }
  }

  private void add(
      Level level, String rule, String sentence, String hurts, Member before, Member after) {
    findings.add(
        before.name(), pair.change(level, rule, sentence, hurts, before.java(), after.java()));
  }
}
