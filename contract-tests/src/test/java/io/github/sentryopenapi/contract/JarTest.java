package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user gets who adds the client to a project. */
class JarTest {
  private static final Path TARGET = Path.of("..", "client", "target");

  @Test
  void bringsNothingButWhatItNeeds() throws IOException {
    assertThat(jars())
        .extracting(jar -> jar.getFileName().toString())
        .containsExactlyInAnyOrder(
            "retrofit-3.0.0.jar",
            "moshi-1.15.2.jar",
            "okhttp-4.12.0.jar",
            "okio-jvm-3.7.0.jar",
            "kotlin-stdlib-2.1.21.jar",
            "annotations-13.0.jar",
            "jspecify-1.0.1.jar");
  }

  @Test
  void isSmallWithEverythingBehindIt() throws IOException {
    long bytes = Files.size(TARGET.resolve("sentry-openapi-client-" + Spec.version() + ".jar"));
    for (Path jar : jars()) {
      bytes += Files.size(jar);
    }

    assertThat(bytes).isLessThan(4_500_000);
  }

  /** The class path that Maven gives a project which has the client as its only dependency. */
  private static List<Path> jars() throws IOException {
    String classPath = Files.readString(TARGET.resolve("runtime-classpath.txt")).strip();
    return Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
  }
}
