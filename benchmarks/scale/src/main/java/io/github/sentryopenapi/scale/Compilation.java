package io.github.sentryopenapi.scale;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs javac in this process. */
final class Compilation {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private Compilation() {}

  /** Compiles; what javac has to say is the exception's message. */
  static void run(List<String> options, List<Path> libraries, List<Path> sources, Path classes)
      throws IOException {
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
      files.setLocationFromPaths(StandardLocation.MODULE_PATH, libraries);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      boolean compiled =
          JAVAC
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new IOException("javac: " + said);
      }
    }
  }
}
