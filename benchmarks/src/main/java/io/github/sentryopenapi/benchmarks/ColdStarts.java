package io.github.sentryopenapi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Times from the start of a JVM to the first answer, as its parent process sees it. */
final class ColdStarts {
  /** Each as it is. */
  static final String PLAIN = "Cold.plain";

  /** Ours with a class-data archive; the others as they are. */
  static final String OURS_ARCHIVED = "Cold.oursArchived";

  /** Each with an archive of its own. */
  static final String ALL_ARCHIVED = "Cold.allArchived";

  private final ClassPaths classPaths;
  private final Path target;

  ColdStarts(ClassPaths classPaths, Path target) {
    this.classPaths = classPaths;
    this.target = target;
  }

  /** One after the other and again, so that all meet the machine in the same states. */
  void run(int times, Figures figures) throws IOException, InterruptedException {
    for (Contender each : Contender.callers()) {
      Files.deleteIfExists(archive(each));
      millis(each, "-XX:ArchiveClassesAtExit=" + archive(each));
      millis(each); // fills the system's file cache
    }
    for (int i = 0; i < times; i++) {
      for (Contender each : Contender.callers()) {
        double plain = millis(each);
        double archived = millis(each, "-XX:SharedArchiveFile=" + archive(each));
        figures.add(PLAIN, each, plain);
        figures.add(OURS_ARCHIVED, each, each == Contender.OURS ? archived : plain);
        figures.add(ALL_ARCHIVED, each, archived);
      }
    }
  }

  private Path archive(Contender contender) {
    return target.resolve(contender.module() + ".jsa");
  }

  private double millis(Contender contender, String... options)
      throws IOException, InterruptedException {
    String classPath = classPaths.withCaller(contender);
    long start = System.nanoTime();
    Process process = Jvm.java(classPath, List.of(options), ColdCall.class, contender).start();
    String line = process.inputReader().readLine();
    double millis = (System.nanoTime() - start) / 1e6;
    if (!ColdCall.ANSWERED.equals(line) || !process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(contender + " had no first answer: " + line);
    }
    return millis;
  }
}
