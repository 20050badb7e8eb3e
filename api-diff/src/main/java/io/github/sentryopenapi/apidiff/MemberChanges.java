package io.github.sentryopenapi.apidiff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Methods, constructors and fields that came, went, or take or give something else. */
final class MemberChanges {
  private final TypePair pair;
  private final Findings findings;

  private MemberChanges(TypePair pair, Findings findings) {
    this.pair = pair;
    this.findings = findings;
  }

  static void find(TypePair pair, Findings findings) {
    new MemberChanges(pair, findings).find();
  }

  private void find() {
    for (TypePair.MemberPair each : pair.members()) {
      if (!isExplained(each.before())) {
        retyped(each.before(), each.after());
      }
    }
    Map<String, List<Member>> removed = without(pair.before(), pair.after());
    Map<String, List<Member>> added = without(pair.after(), pair.before());
    Map<String, String> renamed = renamed(removed, added);
    for (var each : removed.entrySet()) {
      String now = renamed.getOrDefault(each.getKey(), each.getKey());
      List<Member> instead = added.remove(now);
      if (instead == null) {
        removed(each.getValue());
      } else if (now.equals(each.getKey())) {
        parametersChanged(each.getValue(), instead);
      } else {
        renamed(each.getValue(), instead);
      }
    }
    added.values().forEach(this::added);
  }

  private boolean isExplained(Member member) {
    return findings.explains(pair.after().fullName(), member.key());
  }

  /** The members, by name, that only one of the two has; that it inherits them is as good. */
  private Map<String, List<Member>> without(ApiType type, ApiType other) {
    Set<String> others = new HashSet<>(other.members().keySet());
    Arrays.stream(other.type().getMethods()).forEach(each -> others.add(Member.key(each)));
    return type.members().values().stream()
        .filter(each -> !others.contains(each.key()) && !isExplained(each))
        .collect(
            Collectors.groupingBy(
                each -> each.kind() + " `" + each.name() + "`", TreeMap::new, Collectors.toList()));
  }

  /** Methods of which all is the same, but for the name, and that cannot be confused. */
  private static Map<String, String> renamed(
      Map<String, List<Member>> removed, Map<String, List<Member>> added) {
    Map<List<String>, List<String>> old = byShapes(removed);
    Map<List<String>, List<String>> now = byShapes(added);
    Map<String, String> renamed = new HashMap<>();
    old.forEach(
        (shapes, names) -> {
          List<String> others = now.getOrDefault(shapes, List.of());
          if (names.size() == 1 && others.size() == 1 && names.get(0).startsWith("Method")) {
            renamed.put(names.get(0), others.get(0));
          }
        });
    return renamed;
  }

  private static Map<List<String>, List<String>> byShapes(Map<String, List<Member>> members) {
    return members.keySet().stream()
        .collect(
            Collectors.groupingBy(
                name -> members.get(name).stream().map(Member::shape).sorted().toList()));
  }

  private void retyped(Member before, Member after) {
    boolean gives = !before.type().plain().equals(after.type().plain());
    boolean takes = !before.parameterTypes().equals(after.parameterTypes());
    if (gives && before.isField()) {
      add(Level.MAJOR, "field-retyped", " has another type.", "Whoever uses it.", before, after);
    } else if (gives) {
      String hurts =
          "Whoever calls it, even those who do not use what it returns, until they compile anew.";
      add(Level.MAJOR, "return-type-changed", " returns another type.", hurts, before, after);
    } else if (takes) {
      String hurts = "Whoever passes what it no longer takes.";
      add(Level.MAJOR, "parameters-changed", " takes other types.", hurts, before, after);
    }
  }

  private void add(
      Level level, String rule, String what, String hurts, Member before, Member after) {
    add(level, rule, what, hurts, List.of(before), List.of(after));
  }

  private void removed(List<Member> members) {
    String rule = members.get(0).kind().toLowerCase(Locale.ROOT) + "-removed";
    String hurts = members.get(0).isField() ? "Whoever uses it." : "Whoever calls it.";
    add(Level.MAJOR, rule, " was removed.", hurts, members, List.of());
  }

  private void renamed(List<Member> members, List<Member> now) {
    String what = " is called `" + now.get(0).name() + "` now.";
    add(Level.MAJOR, "method-renamed", what, "Whoever calls it.", members, now);
  }

  private void parametersChanged(List<Member> members, List<Member> now) {
    boolean reordered =
        members.size() == 1
            && now.size() == 1
            && Set.copyOf(members.get(0).parameters()).equals(Set.copyOf(now.get(0).parameters()));
    add(
        Level.MAJOR,
        reordered ? "parameters-reordered" : "parameters-changed",
        reordered ? " takes its parameters in another order." : " takes other parameters.",
        "Whoever calls it.",
        members,
        now);
  }

  private void added(List<Member> members) {
    Member first = members.get(0);
    String rule = first.kind().toLowerCase(Locale.ROOT) + "-added";
    boolean mustImplement =
        members.stream().anyMatch(Member::isAbstract) && pair.after().isExtendable();
    if (!mustImplement) {
      add(Level.MINOR, rule, " was added.", "", List.of(), members);
    } else if (pair.before().isForLambdas() || !pair.after().type().isInterface()) {
      String hurts = "Whoever implements `" + pair.name() + "`, which is made for that.";
      add(Level.MAJOR, rule, " was added.", hurts, List.of(), members);
    } else {
      // The library implements its interfaces, and each operation adds a method to one: that cannot
      // be a major version each time. Those who implement one too, as fakes in tests do, must know.
      String hurts = "Whoever implements `" + pair.name() + "` themselves, say in a test.";
      add(Level.MINOR, rule, " was added.", hurts, List.of(), members);
    }
  }

  private void add(
      Level level,
      String rule,
      String what,
      String hurts,
      List<Member> before,
      List<Member> after) {
    Member shown = before.isEmpty() ? after.get(0) : before.get(0);
    for (Member each : before) {
      findings.explain(pair.after().fullName(), each.key(), level);
    }
    for (Member each : after) {
      findings.explain(pair.after().fullName(), each.key(), level);
    }
    findings.add(
        shown.name(),
        pair.change(
            level,
            rule,
            shown.kind() + " `" + shown.name() + "` of `" + pair.name() + "`" + what,
            hurts,
            java(before),
            java(after)));
  }

  private static @Nullable String java(List<Member> members) {
    return members.isEmpty()
        ? null
        : members.stream().map(Member::java).collect(Collectors.joining("\n"));
  }
}
