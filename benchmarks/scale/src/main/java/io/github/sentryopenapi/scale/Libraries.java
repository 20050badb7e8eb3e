package io.github.sentryopenapi.scale;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What clients are compiled against; this program's class path has it. */
final class Libraries {
  static final List<Path> ALL =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .filter(each -> each.toString().endsWith(".jar"))
          .toList();

  private static final Pattern CLIENT =
      Pattern.compile("(retrofit|moshi|okhttp|okio-jvm|kotlin-stdlib|jspecify)-\\d.*\\.jar");

  static final List<Path> OF_CLIENT =
      ALL.stream().filter(jar -> CLIENT.matcher(jar.getFileName().toString()).matches()).toList();

  private Libraries() {}
}
