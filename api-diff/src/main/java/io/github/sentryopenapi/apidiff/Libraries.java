package io.github.sentryopenapi.apidiff;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jars that the client is compiled against; this program's class path has them. */
final class Libraries {
  private static final Pattern NAMES =
      Pattern.compile("(retrofit|moshi|okhttp|okio-jvm|kotlin-stdlib|jspecify)-\\d.*\\.jar");

  private Libraries() {}

  static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(jar -> NAMES.matcher(jar.getFileName().toString()).matches())
        .toList();
  }
}
