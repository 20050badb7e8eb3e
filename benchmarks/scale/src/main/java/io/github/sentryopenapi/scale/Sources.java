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

/** Java files. */
record Sources(List<Path> files) {
  static Sources in(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return new Sources(all.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sources and(Sources others) {
    return new Sources(Stream.concat(files.stream(), others.files.stream()).toList());
  }

  /** Lays them out as the build does, which takes unused imports away, too. */
  void format() throws IOException, FormatterException {
    Formatter formatter = new Formatter();
    for (Path file : files) {
      String used = RemoveUnusedImports.removeUnusedImports(Files.readString(file));
      String ordered = ImportOrderer.reorderImports(formatter.formatSource(used), Style.GOOGLE);
      Files.writeString(file, StringWrapper.wrap(ordered, formatter));
    }
  }

  long lines() throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }
}
