package io.github.sentryopenapi.scale;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Runs openapi-generator in this process. */
final class Generation {
  static {
    // Before the generator makes its loggers: it has a word for every file.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
  }

  private Generation() {}

  /** Generates a client, from reading the spec to the last file. */
  static void run(Templates templates, Path repository, Path spec, Path output) {
    GlobalSettings.reset();
    PrintStream console = System.out;
    // It prints a banner each time.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      CodegenConfigurator settings =
          templates
              .settings(repository)
              .setInputSpec(spec.toString())
              .setOutputDir(output.toString());
      DefaultGenerator generator = new DefaultGenerator();
      generator.setGenerateMetadata(false);
      generator.opts(settings.toClientOptInput()).generate();
    } finally {
      System.setOut(console);
    }
  }
}
