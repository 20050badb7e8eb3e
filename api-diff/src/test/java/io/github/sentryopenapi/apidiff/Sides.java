package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of this repository's spec, templates and runtime, to change. */
final class Sides {
  private static final Path ROOT = Path.of("..");
  static final Side REAL =
      new Side(
          ROOT.resolve("openapi/sentry.yaml"),
          ROOT.resolve("generator-templates"),
          ROOT.resolve("client/src/main/java"));

  private final Path folder;
  private int count;

  Sides(Path folder) {
    this.folder = folder;
  }

  /** All is the same, but for one file, in which a text is another. */
  Side changed(String file, String text, String other) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("side" + count++));
    for (String each :
        new String[] {
          "openapi/sentry.yaml",
          "openapi/paths",
          "openapi/components",
          "generator-templates",
          "client/src/main/java"
        }) {
      copy(ROOT.resolve(each), copy.resolve(each));
    }
    String before = Files.readString(copy.resolve(file));
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " does not have: " + text);
    }
    Files.writeString(copy.resolve(file), before.replace(text, other));
    return new Side(
        copy.resolve("openapi/sentry.yaml"),
        copy.resolve("generator-templates"),
        copy.resolve("client/src/main/java"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> {
                try {
                  Path target = to.resolve(from.relativize(file).toString());
                  Files.createDirectories(target.getParent());
                  Files.copy(file, from.equals(file) ? to : target);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
