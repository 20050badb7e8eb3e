package io.github.sentryopenapi.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts main classes of this module in JVMs of their own. */
final class Jvm {
  static final String CLASS_PATH = System.getProperty("java.class.path");

  private Jvm() {}

  static ProcessBuilder java(
      String classPath, List<String> options, Class<?> main, Object... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    for (String name : List.of(Payload.FOLDER, Server.URL)) {
      if (System.getProperty(name) != null) {
        command.add("-D" + name + "=" + System.getProperty(name));
      }
    }
    command.addAll(List.of("-classpath", classPath, main.getName()));
    for (Object each : args) {
      command.add(each.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
