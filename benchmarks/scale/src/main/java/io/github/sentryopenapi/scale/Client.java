package io.github.sentryopenapi.scale;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A client of a spec, made in a folder step by step; each step can be repeated. */
record Client(Templates templates, Path repository, Path spec, Path folder) {
  private Path generated() {
    return folder.resolve("generated");
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  Sources sources() {
    return Sources.in(generated());
  }

  void generate() throws IOException {
    Generation.run(templates, repository, spec, generated());
  }

  void format() throws IOException, FormatterException {
    sources().format();
  }

  void compile() throws IOException {
    Sources all = sources().and(templates.written(repository));
    Compilation.run(templates, all, classes());
  }

  /** Packs all that the client's users get and gives the jar's size in bytes. */
  long pack() throws IOException {
    Path jar = folder.resolve("client.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path root : List.of(classes(), generated().resolve("src/main/resources"))) {
        for (Path file : everythingIn(root)) {
          if (Files.isRegularFile(file)) {
            out.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, out);
          }
        }
      }
    }
    return Files.size(jar);
  }

  /** Takes away what an earlier run made. */
  void clean() throws IOException {
    for (Path each : everythingIn(folder)) {
      Files.delete(each);
    }
  }

  /** Files before the folder that they are in. */
  private static List<Path> everythingIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
