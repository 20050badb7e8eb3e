package io.github.sentryopenapi.apidiff;

import java.util.Set;
import java.util.TreeSet;

/** What the module gives to those who require it: packages, and other modules. */
final class ModuleChanges {
  private ModuleChanges() {}

  static void find(Surface base, Surface now, Findings findings) {
    for (String each : without(base.exports(), now.exports())) {
      findings.add(
          each,
          new Change(
              Level.MAJOR,
              "package-removed",
              "Package `" + each + "` is no longer exported.",
              "Whoever uses its classes.",
              "exports " + each + ";",
              null,
              each));
    }
    for (String each : without(now.exports(), base.exports())) {
      findings.add(
          each,
          new Change(
              Level.MINOR,
              "package-added",
              "Package `" + each + "` is exported.",
              "",
              null,
              "exports " + each + ";",
              each));
    }
    for (String each : without(base.handsOn(), now.handsOn())) {
      findings.add(
          each,
          new Change(
              Level.MAJOR,
              "module-no-longer-handed-on",
              "Module `" + each + "` no longer comes with this one.",
              "Whoever uses it from a module and does not require it themselves.",
              "requires transitive " + each + ";",
              null,
              "module-info"));
    }
    for (String each : without(now.handsOn(), base.handsOn())) {
      findings.add(
          each,
          new Change(
              Level.MINOR,
              "module-handed-on",
              "Module `" + each + "` comes with this one.",
              "",
              null,
              "requires transitive " + each + ";",
              "module-info"));
    }
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
