package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Makes clients in a temporary folder, each only once. */
final class Sdks implements AutoCloseable {
  private record Made(Sdk sdk, SideException failure) {}

  private final Path folder = Files.createTempDirectory("sdk-diff");
  private final Map<Side, String> fingerprints = new ConcurrentHashMap<>();
  private final Map<String, Made> bySide = new ConcurrentHashMap<>();
  private final Map<String, Made> bySources = new ConcurrentHashMap<>();

  Sdks() throws IOException {}

  boolean same(Side one, Side other) {
    return fingerprint(one).equals(fingerprint(other));
  }

  /** The client of a side; the same one for sides that give the same Java. */
  Sdk of(Side side) throws SideException {
    Made made = bySide.computeIfAbsent(fingerprint(side), fingerprint -> made(side, fingerprint));
    if (made.failure() != null) {
      throw made.failure();
    }
    return made.sdk();
  }

  private String fingerprint(Side side) {
    return fingerprints.computeIfAbsent(
        side,
        each -> {
          try {
            return Inputs.fingerprint(each);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Made made(Side side, String fingerprint) {
    try {
      Path own = Files.createDirectory(folder.resolve(fingerprint));
      Path generated = Generation.generate(side, own.resolve("generated"));
      List<Path> folders = List.of(generated, side.runtime());
      return bySources.computeIfAbsent(
          Inputs.fingerprint(folders), sources -> compiled(folders, own));
    } catch (SideException e) {
      return new Made(null, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Made compiled(List<Path> folders, Path own) {
    try {
      return new Made(compile(folders, own), null);
    } catch (SideException e) {
      return new Made(null, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a client of the sources in some folders; its own folder takes the classes. */
  static Sdk compile(List<Path> folders, Path own) throws IOException, SideException {
    Path classes = Files.createDirectory(own.resolve("classes"));
    List<Path> sources = new ArrayList<>();
    for (Path each : folders) {
      sources.addAll(Inputs.files(each, ".java").values());
    }
    var errors = Compilation.module(sources, classes);
    if (!errors.isEmpty()) {
      throw failure(errors.get(0), folders);
    }
    Path jar = own.resolve("client.jar");
    pack(classes, jar);
    return new Sdk(classes, jar, Surface.of(classes));
  }

  private static SideException failure(
      Diagnostic<? extends JavaFileObject> error, List<Path> folders) {
    String place = "";
    if (error.getSource() != null) {
      Path file = Path.of(error.getSource().toUri());
      for (Path each : folders) {
        Path folder = each.toAbsolutePath().normalize();
        file = file.startsWith(folder) ? folder.relativize(file) : file;
      }
      place = file + ":" + error.getLineNumber() + ": ";
    }
    return new SideException(
        "does not compile: " + place + Texts.sentence(error.getMessage(Locale.ROOT)));
  }

  /** Not compressed: it is read once. */
  private static void pack(Path classes, Path jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.setLevel(0);
      for (var each : Inputs.files(classes, ".class").entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey().replace('\\', '/')));
        Files.copy(each.getValue(), zip);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Made each : bySources.values()) {
      if (each.sdk() != null) {
        each.sdk().surface().close();
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
