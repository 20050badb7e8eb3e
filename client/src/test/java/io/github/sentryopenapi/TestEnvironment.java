package io.github.sentryopenapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Variables, a home folder, and a project in whose {@code module/src} the program runs. */
final class TestEnvironment {
  final Map<String, String> env = new HashMap<>();
  final Path root;
  final Path home;
  final Path project;
  final Path workingDirectory;

  TestEnvironment(Path root) throws IOException {
    this.root = root;
    home = Files.createDirectories(root.resolve("home"));
    project = Files.createDirectories(root.resolve("project"));
    workingDirectory = Files.createDirectories(project.resolve("module/src"));
  }

  EnvironmentSettings read() {
    return EnvironmentSettings.read(env, workingDirectory, home);
  }

  /** The path of the file that it writes. */
  static String write(Path path, String text) throws IOException {
    return Files.writeString(path, text).toString();
  }

  String writeNearest(String text) throws IOException {
    return write(project.resolve(".sentryclirc"), text);
  }

  String writeHome(String text) throws IOException {
    return write(home.resolve(".sentryclirc"), text);
  }
}
