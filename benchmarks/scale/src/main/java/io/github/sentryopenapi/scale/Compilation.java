package io.github.sentryopenapi.scale;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /**
   * Compiles sources, which may be a module; what javac complains of is the exception's message.
   */
  static void run(Templates templates, Sources sources, Path classes) throws IOException {
    Files.createDirectories(classes);
    List<String> options = new ArrayList<>(List.of("--release", "17", "-g", "-proc:none"));
    options.addAll(templates.compilerOptions());
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, templates.libraries());
      files.setLocationFromPaths(StandardLocation.MODULE_PATH, templates.libraries());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      var units = files.getJavaFileObjectsFromPaths(sources.files());
      if (!JAVAC.getTask(said, files, null, options, null, units).call()) {
        throw new IOException("the client does not compile:\n" + said);
      }
    }
  }
}
