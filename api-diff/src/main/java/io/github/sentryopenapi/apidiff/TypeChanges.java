package io.github.sentryopenapi.apidiff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes that came, went, or have another name. */
final class TypeChanges {
  private TypeChanges() {}

  /** The new names of renamed classes by their old ones. */
  static Map<String, String> find(Surface base, Surface now, Findings findings) {
    List<ApiType> removed = without(base, now);
    List<ApiType> added = without(now, base);
    Map<String, String> renamed = TypeRenames.find(removed, added, base, now);
    Map<String, ApiType> addedByName = new HashMap<>();
    added.forEach(each -> addedByName.put(each.fullName(), each));
    for (ApiType each : removed) {
      findings.explainType(each.fullName());
      ApiType other = addedByName.remove(renamed.get(each.fullName()));
      if (other != null) {
        findings.explainType(other.fullName());
      }
      // Of a package that is not exported any more, that alone is told.
      if (now.exports().contains(each.type().getPackageName())) {
        findings.add(each.name(), other == null ? removed(each) : renamed(each, other));
      }
    }
    for (ApiType each : addedByName.values()) {
      if (base.exports().contains(each.type().getPackageName())) {
        findings.add(each.name(), added(each));
      }
    }
    return renamed;
  }

  /** Those that only one surface has; not the ones inside of them, which go with them. */
  private static List<ApiType> without(Surface surface, Surface other) {
    return surface.types().values().stream()
        .filter(each -> !other.types().containsKey(each.fullName()))
        .filter(
            each -> {
              Class<?> outer = each.type().getEnclosingClass();
              return outer == null || other.types().containsKey(outer.getName());
            })
        .toList();
  }

  private static Change removed(ApiType type) {
    return new Change(
        Level.MAJOR,
        "type-removed",
        capitalized(type.kind()) + " `" + type.name() + "` was removed.",
        "Whoever mentions `" + type.name() + "`.",
        type.java(),
        null,
        type.group());
  }

  private static Change added(ApiType type) {
    return new Change(
        Level.MINOR,
        "type-added",
        capitalized(type.kind()) + " `" + type.name() + "` was added.",
        "",
        null,
        type.java(),
        type.group());
  }

  private static Change renamed(ApiType type, ApiType now) {
    return new Change(
        Level.MAJOR,
        "type-renamed",
        capitalized(type.kind()) + " `" + type.name() + "` is called `" + now.name() + "` now.",
        "Whoever mentions `" + type.name() + "`: it is the same, but for its name.",
        type.java(),
        now.java(),
        type.group());
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
