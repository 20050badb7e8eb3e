package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contents of folders and specs, so that what is the same is not made twice. */
final class Inputs {
  private static final Pattern REFERENCE =
      Pattern.compile("\\$ref['\"]?\\s*:\\s*['\"]?([^'\"#\\s,}]+)");

  private Inputs() {}

  /** The same for two sides whose files are the same, wherever they are. */
  static String fingerprint(Side side) throws IOException {
    MessageDigest digest = sha256();
    add(digest, specFiles(side.spec()));
    add(digest, files(side.templates(), ""));
    add(digest, files(side.runtime(), ""));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The same for two folders whose Java files are the same, wherever they are. */
  static String fingerprint(List<Path> folders) throws IOException {
    MessageDigest digest = sha256();
    for (Path folder : folders) {
      add(digest, files(folder, ".java"));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The files of a folder by their names in it. */
  static SortedMap<String, Path> files(Path folder, String ending) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      found
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .forEach(file -> files.put(folder.relativize(file).toString(), file));
    }
    return files;
  }

  /** The first file and all that references lead to. The folder has others that do not matter. */
  private static SortedMap<String, Path> specFiles(Path spec) throws IOException {
    Path first = spec.toAbsolutePath().normalize();
    SortedMap<String, Path> files = new TreeMap<>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      Path file = waiting.remove();
      String name = first.getParent().relativize(file).toString();
      // A reference that leads nowhere is the generator's to complain about.
      if (Files.isRegularFile(file) && files.put(name, file) == null) {
        Matcher references = REFERENCE.matcher(Files.readString(file));
        while (references.find()) {
          if (!references.group(1).contains(":")) {
            waiting.add(file.resolveSibling(references.group(1)).normalize());
          }
        }
      }
    }
    return files;
  }

  private static void add(MessageDigest digest, SortedMap<String, Path> files) throws IOException {
    digest.update((byte) files.size());
    for (var each : files.entrySet()) {
      byte[] content = Files.readAllBytes(each.getValue());
      digest.update(
          (each.getKey() + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
