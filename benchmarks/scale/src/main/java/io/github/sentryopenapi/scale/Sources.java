package io.github.sentryopenapi.scale;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Java files in a folder. */
record Sources(List<Path> files) {
  private static final Formatter FORMATTER = new Formatter();

  static Sources in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new Sources(all.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
  }

  /** Lays them out as the build does, which takes unused imports away, too. */
  void format() throws IOException {
    for (Path file : files) {
      try {
        Files.writeString(file, format(Files.readString(file)));
      } catch (FormatterException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
  }

  private static String format(String source) throws FormatterException {
    String used = RemoveUnusedImports.removeUnusedImports(FORMATTER.formatSource(source));
    return StringWrapper.wrap(ImportOrderer.reorderImports(used, Style.GOOGLE), FORMATTER);
  }

  long lines() {
    return files.stream().mapToLong(Sources::lines).sum();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
