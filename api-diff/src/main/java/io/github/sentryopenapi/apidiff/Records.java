package io.github.sentryopenapi.apidiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How records are shown: a long one without the components that do not matter. */
final class Records {
  private Records() {}

  /** The head of the declaration, around some components; around all for null. */
  static String head(ApiType type, Set<String> shown) {
    return "record " + type.name() + components(type, shown);
  }

  static String components(ApiType type, @Nullable Set<String> shown) {
    List<String> lines = new ArrayList<>();
    boolean skipped = false;
    List<Member.Parameter> all = type.components();
    for (int i = 0; i < all.size(); i++) {
      if (shown == null || isNear(all, i, shown)) {
        lines.add(all.get(i).type().java() + " " + all.get(i).name());
        skipped = false;
      } else if (!skipped) {
        lines.add("…");
        skipped = true;
      }
    }
    return lines.size() < 3
        ? "(" + String.join(", ", lines) + ")"
        : "(\n    " + String.join(",\n    ", lines) + ")";
  }

  /** One of them, or next to one. */
  private static boolean isNear(List<Member.Parameter> all, int index, Set<String> shown) {
    for (int i = Math.max(0, index - 1); i <= Math.min(all.size() - 1, index + 1); i++) {
      if (shown.contains(all.get(i).name())) {
        return true;
      }
    }
    return false;
  }
}
