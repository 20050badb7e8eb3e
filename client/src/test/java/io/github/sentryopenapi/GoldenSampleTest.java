package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the templates make of the golden spec, compared with what was committed. */
class GoldenSampleTest {
  private static final Path EXPECTED = Path.of(System.getProperty("golden.expected"));
  private static final Path ACTUAL = Path.of(System.getProperty("golden.actual"));
  private static final String HOW_TO_MEND =
      "; if that is meant, 'mvn verify -Drecreate=true' rewrites the golden sample";

  @Test
  void generatedCodeIsTheGoldenSample() throws IOException {
    if (Boolean.getBoolean("recreate")) {
      recreate();
    }
    Map<String, byte[]> expected = files(EXPECTED);
    Map<String, byte[]> actual = files(ACTUAL);
    SortedSet<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    if (actual.isEmpty()) {
      fail("The templates made no file in " + ACTUAL);
    }
    for (String each : names) {
      if (!expected.containsKey(each)) {
        fail(each + " is new and not in the golden sample" + HOW_TO_MEND);
      }
      if (!actual.containsKey(each)) {
        fail(each + " is in the golden sample and no longer made" + HOW_TO_MEND);
      }
      if (!Arrays.equals(expected.get(each), actual.get(each))) {
        fail(firstDifference(each) + HOW_TO_MEND);
      }
    }
  }

  private static String firstDifference(String name) throws IOException {
    List<String> expected = Files.readAllLines(EXPECTED.resolve(name));
    List<String> actual = Files.readAllLines(ACTUAL.resolve(name));
    int line = 0;
    while (line < Math.min(expected.size(), actual.size())
        && expected.get(line).equals(actual.get(line))) {
      line++;
    }
    return "%s:%d differs from the golden sample: expected <%s>, but was <%s>"
        .formatted(name, line + 1, line(expected, line), line(actual, line));
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "end of file";
  }

  private static void recreate() throws IOException {
    for (String each : files(EXPECTED).keySet()) {
      Files.delete(EXPECTED.resolve(each));
    }
    for (Map.Entry<String, byte[]> each : files(ACTUAL).entrySet()) {
      Path file = EXPECTED.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
  }

  /** By path, with forward slashes. */
  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(each).toString().replace('\\', '/');
          files.put(name, Files.readAllBytes(each));
        }
      }
    }
    return files;
  }
}
