package io.github.sentryopenapi.apidiff;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs javac in this process. Its file managers are kept: they know what is in the libraries. */
final class Compilation {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final List<String> OPTIONS =
      List.of("--release", "17", "-parameters", "-proc:none", "-nowarn", "-Xmaxerrs", "10000");

  private static final ThreadLocal<StandardJavaFileManager> FILES =
      ThreadLocal.withInitial(
          () -> JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));
  private static final ThreadLocal<StandardJavaFileManager> FILES_OF_CALLER =
      ThreadLocal.withInitial(
          () -> JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));

  private Compilation() {}

  /** Compiles the sources of a module and gives the errors. */
  static List<Diagnostic<? extends JavaFileObject>> module(Collection<Path> sources, Path classes)
      throws IOException {
    StandardJavaFileManager files = FILES.get();
    files.setLocationFromPaths(StandardLocation.MODULE_PATH, Libraries.jars());
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    task(files, diagnostics, files.getJavaFileObjectsFromPaths(sources)).call();
    return errors(diagnostics);
  }

  /** The errors of one source that uses those classes, which is not compiled any further. */
  static List<Diagnostic<? extends JavaFileObject>> caller(JavaFileObject source, Path classes)
      throws IOException {
    StandardJavaFileManager files = FILES_OF_CALLER.get();
    List<Path> classPath = new ArrayList<>(Libraries.jars());
    classPath.add(classes);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    task(files, diagnostics, List.of(source)).analyze();
    return errors(diagnostics);
  }

  private static JavacTask task(
      StandardJavaFileManager files,
      DiagnosticCollector<JavaFileObject> diagnostics,
      Iterable<? extends JavaFileObject> sources) {
    return (JavacTask) JAVAC.getTask(null, files, diagnostics, OPTIONS, null, sources);
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(
      DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .<Diagnostic<? extends JavaFileObject>>filter(
            each -> each.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }
}
