package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Runs openapi-generator as the execution {@code client} of client/pom.xml does. */
final class Generation {
  static {
    // Before the generator makes its loggers: what it thinks of a spec is for its own users.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
  }

  private Generation() {}

  /**
   * Generates the sources of a side. One at a time: the generator has settings and caches that all
   * of its runs share.
   *
   * @return their source folder
   */
  static synchronized Path generate(Side side, Path output) throws IOException, SideException {
    GlobalSettings.reset();
    PrintStream console = System.out;
    // It prints a banner each time.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      CodegenConfigurator settings =
          CodegenConfigurator.fromFile(side.templates().resolve("config.yaml").toString());
      if (settings == null) {
        throw new SideException("cannot be generated: its templates have no readable config.yaml.");
      }
      settings
          .setGeneratorName("java")
          .setTemplateDir(side.templates().toString())
          .setInputSpec(side.spec().toString())
          .setOutputDir(output.toString());
      DefaultGenerator generator = new DefaultGenerator();
      generator.setGenerateMetadata(false);
      generator.opts(settings.toClientOptInput()).generate();
    } catch (SpecValidationException e) {
      throw new SideException("cannot be generated: " + Texts.sentence(firstError(e)));
    } catch (RuntimeException e) {
      throw new SideException("cannot be generated: " + Texts.sentence(reason(e)));
    } finally {
      System.setOut(console);
    }
    Path sources = output.resolve("src/main/java");
    if (!Files.isDirectory(sources)) {
      throw new SideException("cannot be generated: the generator made no Java.");
    }
    return sources;
  }

  private static String firstError(SpecValidationException e) {
    return e.getErrors().stream().sorted().limit(1).collect(Collectors.joining());
  }

  /** The innermost message, which names the template and the line. */
  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause().getMessage() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }
}
