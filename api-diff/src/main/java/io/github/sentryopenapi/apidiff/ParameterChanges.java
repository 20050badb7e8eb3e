package io.github.sentryopenapi.apidiff;

import java.util.List;

/**
 * Parameters that are called otherwise. Of a call that is nothing to see, but it may be wrong now.
 */
final class ParameterChanges {
  private ParameterChanges() {}

  static void find(TypePair pair, Findings findings) {
    for (TypePair.MemberPair each : pair.members()) {
      Member before = each.before();
      Member after = each.after();
      if (!before.parameterNames().equals(after.parameterNames())
          && !findings.explains(pair.after().fullName(), before.key())) {
        findings.add(before.name(), change(pair, before, after));
      }
    }
  }

  private static Change change(TypePair pair, Member before, Member after) {
    String of =
        before.kind().toLowerCase(java.util.Locale.ROOT)
            + " `"
            + before.name()
            + "` of `"
            + pair.name()
            + "`";
    if (isSwapped(before, after)) {
      return pair.change(
          Level.MAJOR,
          "parameters-swapped",
          "Parameters of " + of + " changed places.",
          "Whoever calls it: the call compiles and means something else.",
          before.java(),
          after.java());
    }
    return pair.change(
        Level.MINOR,
        "parameter-renamed",
        "Parameters of " + of + " have other names.",
        "Whoever goes by the names; calls stay as they are.",
        before.java(),
        after.java());
  }

  /** Whether a name stands elsewhere now, where the same type is taken. */
  private static boolean isSwapped(Member before, Member after) {
    List<String> names = after.parameterNames();
    for (int i = 0; i < names.size(); i++) {
      int old = before.parameterNames().indexOf(names.get(i));
      if (old >= 0
          && old != i
          && before.parameterTypes().get(old).equals(after.parameterTypes().get(i))) {
        return true;
      }
    }
    return false;
  }
}
