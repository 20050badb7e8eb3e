package io.github.sentryopenapi.apidiff;

import java.util.Arrays;
import java.util.List;

/** What japicmp does not tell of a class: it is open now, permits others, or is deprecated. */
final class ClassChanges {
  private final TypePair pair;
  private final Findings findings;

  private ClassChanges(TypePair pair, Findings findings) {
    this.pair = pair;
    this.findings = findings;
  }

  static void find(TypePair pair, Findings findings) {
    new ClassChanges(pair, findings).find();
  }

  private void find() {
    Class<?> before = pair.before().type();
    Class<?> after = pair.after().type();
    String name = "`" + pair.name() + "`";
    if (!pair.before().isExtendable() && pair.after().isExtendable()) {
      String sentence = "Class " + name + " can be extended now.";
      String java = pair.after().java();
      add(pair.name(), Level.MINOR, "class-opened", sentence, "", "final " + java, java);
    }
    if (before.isSealed() && after.isSealed() && !permitted(before).equals(permitted(after))) {
      String sentence = name + " permits other classes.";
      String hurts = "Whoever has a `switch` over all of them.";
      String java = "permits " + String.join(", ", permitted(before));
      String javaNow = "permits " + String.join(", ", permitted(after));
      add(pair.name(), Level.MAJOR, "permits-changed", sentence, hurts, java, javaNow);
    }
    deprecation(
        before.isAnnotationPresent(Deprecated.class),
        after.isAnnotationPresent(Deprecated.class),
        pair.name(),
        name,
        pair.after().java());
    for (TypePair.MemberPair each : pair.members()) {
      Member now = each.after();
      String what = now.kind() + " `" + now.name() + "` of " + name;
      deprecation(each.before().isDeprecated(), now.isDeprecated(), now.name(), what, now.java());
    }
  }

  private static List<String> permitted(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses()).map(Texts::name).sorted().toList();
  }

  private void deprecation(
      boolean before, boolean after, String subject, String what, String java) {
    String deprecated = "@Deprecated " + java;
    if (after && !before) {
      String hurts = "Whoever uses it and lets the compiler's warnings fail the build.";
      add(subject, Level.MINOR, "deprecated", what + " is deprecated.", hurts, java, deprecated);
    } else if (before && !after) {
      String sentence = what + " is no longer deprecated.";
      add(subject, Level.PATCH, "undeprecated", sentence, "", deprecated, java);
    }
  }

  private void add(
      String subject,
      Level level,
      String rule,
      String sentence,
      String hurts,
      String before,
      String after) {
    findings.add(subject, pair.change(level, rule, sentence, hurts, before, after));
  }
}
