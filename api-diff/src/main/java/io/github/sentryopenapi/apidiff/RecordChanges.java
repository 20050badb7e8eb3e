package io.github.sentryopenapi.apidiff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a record's components. Each is an accessor, a part of the constructor and, where
 * there is a builder, a method of that: one change here, not three.
 *
 * <p>Builders are what users make values with. A component more changes the constructor, and breaks
 * no promise where there is a builder; that is what builders are for.
 */
final class RecordChanges {
  private final TypePair pair;
  private final Findings findings;
  private final Map<String, TypeUse> before;
  private final Map<String, TypeUse> after;

  private RecordChanges(TypePair pair, Findings findings) {
    this.pair = pair;
    this.findings = findings;
    this.before = pair.before().componentTypes();
    this.after = pair.after().componentTypes();
  }

  static void find(TypePair pair, Findings findings) {
    if (pair.before().type().isRecord() && pair.after().type().isRecord()) {
      new RecordChanges(pair, findings).find();
    }
  }

  private void find() {
    Map<String, String> renamed = renamed();
    for (String each : before.keySet()) {
      if (renamed.containsKey(each)) {
        renamed(each, renamed.get(each));
      } else if (!after.containsKey(each)) {
        removed(each);
      } else if (!before.get(each).plain().equals(after.get(each).plain())) {
        retyped(each);
      }
    }
    for (String each : after.keySet()) {
      if (!before.containsKey(each) && !renamed.containsValue(each)) {
        added(each);
      }
    }
    reordered(renamed);
    if (!pair.before().shape().equals(pair.after().shape())) {
      explainConstructor(pair.before());
      explainConstructor(pair.after());
    }
  }

  /** A component went, another of its type stands in its place. */
  private Map<String, String> renamed() {
    Map<String, String> renamed = new LinkedHashMap<>();
    Map<String, String> free = placesOfStrangers(after, before.keySet());
    placesOfStrangers(before, after.keySet())
        .forEach(
            (name, place) ->
                free.entrySet().stream()
                    .filter(other -> other.getValue().equals(place))
                    .map(Map.Entry::getKey)
                    .filter(other -> after.get(other).plain().equals(before.get(name).plain()))
                    .filter(other -> !renamed.containsValue(other))
                    .findFirst()
                    .ifPresent(other -> renamed.put(name, other)));
    return renamed;
  }

  /** The components that the other side does not have, each with the known one before it. */
  private static Map<String, String> placesOfStrangers(
      Map<String, TypeUse> components, Set<String> known) {
    Map<String, String> places = new LinkedHashMap<>();
    String place = "";
    for (String each : components.keySet()) {
      if (known.contains(each)) {
        place = each;
      } else {
        places.put(each, place);
      }
    }
    return places;
  }

  private void removed(String name) {
    add(
        Level.MAJOR,
        "component-removed",
        "Component `" + name + "` of record `" + pair.name() + "` was removed.",
        "Whoever reads `" + name + "()`" + orMakes(name) + ".",
        name,
        null);
  }

  private void renamed(String name, String now) {
    add(
        Level.MAJOR,
        "component-renamed",
        "Component `" + name + "` of record `" + pair.name() + "` is called `" + now + "` now.",
        "Whoever reads `" + name + "()`" + orMakes(name) + ".",
        name,
        now);
  }

  private void retyped(String name) {
    add(
        Level.MAJOR,
        "component-retyped",
        "Component `" + name + "` of record `" + pair.name() + "` has another type.",
        "Whoever reads `" + name + "()`" + orMakes(name) + ".",
        name,
        name);
  }

  private void added(String name) {
    boolean promised = pair.before().builder() == null;
    boolean needed = pair.isSent() && !after.get(name).nullable().get(0);
    String sentence = "Component `" + name + "` was added to record `" + pair.name() + "`.";
    if (promised) {
      String hurts = "Whoever calls `new " + pair.name() + "(…)`: there is no builder.";
      add(Level.MAJOR, "component-added", sentence, hurts, null, name);
    } else if (needed) {
      String hurts = "Whoever builds a `" + pair.name() + "`: `build()` refuses to go without it.";
      add(Level.MAJOR, "required-component-added", sentence, hurts, null, name);
    } else {
      String hurts = "Nobody who uses the builder; `new " + pair.name() + "(…)` was no promise.";
      add(Level.MINOR, "component-added", sentence, hurts, null, name);
    }
  }

  /** Where types are the same, calls of the constructor still compile and mean something else. */
  private void reordered(Map<String, String> renamed) {
    List<String> then =
        before.keySet().stream().map(each -> renamed.getOrDefault(each, each)).toList();
    List<String> old = then.stream().filter(after::containsKey).toList();
    List<String> known = after.keySet().stream().filter(then::contains).toList();
    if (!old.equals(known)) {
      findings.add(
          pair.name(),
          pair.change(
              Level.MAJOR,
              "components-reordered",
              "The components of record `" + pair.name() + "` have another order.",
              "Whoever calls its constructor or takes it apart with a pattern: where types are the"
                  + " same, that compiles and means something else.",
              "record " + pair.before().name() + "(" + String.join(", ", before.keySet()) + ")",
              "record " + pair.name() + "(" + String.join(", ", after.keySet()) + ")"));
    }
  }

  private String orMakes(String name) {
    Member setter = setter(pair.before(), name);
    return setter == null
        ? " or calls the constructor"
        : " or sets it with `" + pair.before().builder().getSimpleName() + "." + name + "(…)`";
  }

  private void add(
      Level level,
      String rule,
      String sentence,
      String hurts,
      @Nullable String old,
      @Nullable String now) {
    explain(pair.before(), old, level);
    explain(pair.after(), now, level);
    // Where nothing is on one side, the other side shows what it is next to.
    findings.add(
        now == null ? old : now,
        pair.change(
            level, rule, sentence, hurts, java(pair.before(), old), java(pair.after(), now)));
  }

  private void explain(ApiType type, @Nullable String component, Level level) {
    if (component != null) {
      findings.explain(pair.after().fullName(), Member.key(component, ""), level);
      Member setter = setter(type, component);
      if (setter != null) {
        findings.explain(pair.after().fullName() + "$Builder", setter.key(), level);
      }
    }
  }

  private void explainConstructor(ApiType type) {
    Member constructor = type.canonicalConstructor();
    Level level = pair.before().builder() == null ? Level.MAJOR : Level.MINOR;
    if (constructor != null) {
      findings.explain(pair.after().fullName(), constructor.key(), level);
    }
  }

  /** The record around a component, and its setter. */
  static @Nullable String java(ApiType type, @Nullable String component) {
    if (component == null) {
      return null;
    }
    Member setter = setter(type, component);
    return Records.head(type, Set.of(component)) + (setter == null ? "" : "\n" + setter.java());
  }

  /** The method of the builder that sets a component. */
  static @Nullable Member setter(ApiType type, String component) {
    Class<?> builder = type.builder();
    if (builder == null) {
      return null;
    }
    List<Member> setters = new ArrayList<>();
    for (var each : builder.getDeclaredMethods()) {
      if (each.getName().equals(component) && each.getParameterCount() == 1) {
        setters.add(Member.of(builder, each));
      }
    }
    return setters.size() == 1 ? setters.get(0) : null;
  }
}
