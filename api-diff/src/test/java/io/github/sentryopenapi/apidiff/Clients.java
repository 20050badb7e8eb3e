package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compares tiny clients: an interface {@code Api} with what a test puts into it. */
final class Clients {
  private static final String MODULE =
      """
      module small {
        requires transitive retrofit2;
        requires static transitive org.jspecify;
        exports small;
      }
      """;
  private static final String PACKAGE =
      """
      @NullMarked
      package small;
      import org.jspecify.annotations.NullMarked;
      """;

  private Clients() {}

  /** The changes from one content of {@code Api} to another. */
  static List<Change> compare(String before, String after) {
    return compare(MODULE, PACKAGE, before, MODULE, PACKAGE, after);
  }

  /** The same in one line each. */
  static List<String> changes(String before, String after) {
    return lines(compare(before, after));
  }

  static List<String> changesOfModules(String before, String after) {
    return lines(compare(before, PACKAGE, "", after, PACKAGE, ""));
  }

  static List<String> changesOfPackages(String before, String after) {
    return lines(compare(MODULE, before, "", MODULE, after, ""));
  }

  private static List<String> lines(List<Change> changes) {
    return changes.stream()
        .map(each -> each.level() + " " + each.rule() + ": " + each.sentence())
        .toList();
  }

  private static List<Change> compare(
      String module, String pack, String api, String moduleNow, String packNow, String apiNow) {
    try {
      Path folder = Files.createTempDirectory("clients");
      try (Surface before = sdk(folder.resolve("base"), module, pack, api).surface();
          Surface after = sdk(folder.resolve("now"), moduleNow, packNow, apiNow).surface()) {
        Sdk base =
            new Sdk(folder.resolve("base/classes"), folder.resolve("base/client.jar"), before);
        Sdk now = new Sdk(folder.resolve("now/classes"), folder.resolve("now/client.jar"), after);
        return new Comparison(base, now).changes();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SideException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Sdk sdk(Path own, String module, String pack, String api)
      throws IOException, SideException {
    Path sources = own.resolve("sources");
    Files.createDirectories(sources.resolve("small"));
    Files.writeString(sources.resolve("module-info.java"), module);
    Files.writeString(sources.resolve("small/package-info.java"), pack);
    Files.writeString(
        sources.resolve("small/Api.java"),
        "package small; import java.util.*; import org.jspecify.annotations.*;"
            + " import retrofit2.http.*; public interface Api {\n"
            + api
            + "\n}");
    return Sdks.compile(List.of(sources), own);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
