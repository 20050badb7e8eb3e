package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every generated file, in the client and in the golden sample. */
class GeneratedCodeTest {
  private static final int MAX_COLUMNS = 100;
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?[\\w.]+\\.(\\w+);$", Pattern.MULTILINE);

  @Test
  void holdsNoUnusedImport() throws IOException {
    List<String> unused = new ArrayList<>();
    for (Path file : generated()) {
      String text = Files.readString(file);
      String code = IMPORT.matcher(text).replaceAll("");
      Matcher each = IMPORT.matcher(text);
      while (each.find()) {
        if (!Pattern.compile("\\b" + each.group(1) + "\\b").matcher(code).find()) {
          unused.add(file.getFileName() + ": " + each.group());
        }
      }
    }

    assertThat(unused).isEmpty();
  }

  @Test
  void holdsNoLineOver100Columns() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : generated()) {
      Files.readAllLines(file).stream()
          .filter(line -> line.codePointCount(0, line.length()) > MAX_COLUMNS)
          .forEach(line -> tooLong.add(file.getFileName() + ": " + line));
    }

    assertThat(tooLong).isEmpty();
  }

  @Test
  void beginsWithOneHeaderLine() throws IOException {
    for (Path file : generated()) {
      assertThat(Files.readAllLines(file).get(0))
          .isEqualTo("// Generated from the OpenAPI description: edit that, or the templates.");
    }
  }

  private static List<Path> generated() throws IOException {
    Path golden = Path.of(System.getProperty("golden.actual"));
    Path client = Path.of("target/generated-sources/openapi/src/main/java");
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(golden, client)) {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> java = all.filter(each -> each.toString().endsWith(".java")).toList();
        assertThat(java).as("files in " + folder).isNotEmpty();
        files.addAll(java);
      }
    }
    return files;
  }
}
