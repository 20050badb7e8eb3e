package io.github.sentryopenapi.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What each client's users have on their class path: its jar, and all that it brings along. */
final class ClassPaths {
  /** The sum of the jars' bytes. */
  static final String MEASURE = "ClassPath";

  private final Path repository;

  ClassPaths(Path repository) {
    this.repository = repository;
  }

  void weigh(Figures figures) throws IOException {
    for (Contender each : Contender.clients()) {
      long bytes = 0;
      for (String jar : of(each)) {
        bytes += Files.size(Path.of(jar));
      }
      figures.add(MEASURE, each, bytes);
    }
  }

  /** A client's, and at the end what runs it here. Bare OkHttp is what we bring along. */
  String withCaller(Contender contender) throws IOException {
    List<String> jars = new ArrayList<>(of(contender));
    jars.add(jar(repository.resolve("benchmarks/target")).toString());
    return String.join(File.pathSeparator, jars);
  }

  private List<String> of(Contender contender) throws IOException {
    boolean isPeer = Contender.peers().contains(contender);
    Path target =
        repository
            .resolve(isPeer ? "benchmarks/peers/" + contender.module() : "client")
            .resolve("target");
    List<String> jars = new ArrayList<>(List.of(jar(target).toString()));
    String libraries = Files.readString(target.resolve("runtime-classpath.txt")).strip();
    jars.addAll(List.of(libraries.split(File.pathSeparator)));
    return jars;
  }

  /** A module's own, beside which there may be others with a classifier. */
  private static Path jar(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches("sentry-openapi-.*-[0-9.]+\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("there is no jar in " + target));
    }
  }
}
