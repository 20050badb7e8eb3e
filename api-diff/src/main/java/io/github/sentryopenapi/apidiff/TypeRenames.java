package io.github.sentryopenapi.apidiff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds classes that only have another name now. */
final class TypeRenames {
  private TypeRenames() {}

  /** The new names by the old ones; nested classes go with those around them. */
  static Map<String, String> find(
      Collection<ApiType> removed, Collection<ApiType> added, Surface base, Surface now) {
    Map<String, String> names = new HashMap<>();
    int known;
    do {
      known = names.size();
      for (ApiType each : removed) {
        List<ApiType> same =
            added.stream().filter(other -> isSame(each, other, base, now, names)).toList();
        if (same.size() == 1 && !names.containsValue(same.get(0).fullName())) {
          names.putIfAbsent(each.fullName(), same.get(0).fullName());
        }
      }
    } while (names.size() > known);
    return names;
  }

  private static boolean isSame(
      ApiType one, ApiType other, Surface base, Surface now, Map<String, String> known) {
    Map<String, String> names = new HashMap<>(known);
    names.put(one.fullName(), other.fullName());
    return one.type().getPackageName().equals(other.type().getPackageName())
        && apply(names, shape(one, base.types())).equals(shape(other, now.types()));
  }

  /** All that callers depend on, of the class and those in it. */
  private static String shape(ApiType type, SortedMap<String, ApiType> types) {
    StringBuilder shape = new StringBuilder();
    for (ApiType each : types.tailMap(type.fullName()).values()) {
      if (each == type || each.fullName().startsWith(type.fullName() + "$")) {
        shape.append(each.kind()).append(' ').append(each.fullName()).append(each.componentNames());
        TreeSet<String> members = new TreeSet<>();
        for (Member member : each.members().values()) {
          members.add(
              (member.isConstructor() ? "new" : member.name())
                  + member.parameterTypes()
                  + member.parameterNames()
                  + member.type().plain());
        }
        shape.append(members).append('\n');
      }
    }
    return shape.toString();
  }

  /** The text with other names for classes. */
  static String apply(Map<String, String> names, String text) {
    String renamed = text;
    for (var each : names.entrySet()) {
      renamed =
          pattern(each.getKey())
              .matcher(renamed)
              .replaceAll(Matcher.quoteReplacement(each.getValue()));
    }
    return renamed;
  }

  static boolean mentions(String text, String type) {
    return pattern(type).matcher(text).find();
  }

  private static Pattern pattern(String type) {
    return Pattern.compile("(?<![\\w.$])" + Pattern.quote(type) + "(?!\\w)");
  }
}
