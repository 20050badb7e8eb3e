package io.github.sentryopenapi.apidiff;

import java.util.List;
import java.util.stream.Collectors;

/** How names and messages are written in sentences. */
final class Texts {
  private Texts() {}

  /** A message on one line that ends in a period. */
  static String sentence(String message) {
    String line = message.strip().replaceAll("[;:]?\\s*\\R\\s*", "; ").replaceAll("\\s+", " ");
    return line.endsWith(".") ? line : line + ".";
  }

  /** Names as code, with commas between them. */
  static String names(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  /** A class's name without its package, as source code writes it. */
  static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }
}
