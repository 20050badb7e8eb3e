package io.github.sentryopenapi.scale;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Whose templates make a client, and how it is compiled. */
enum Templates {
  OURS(
      "generator-templates/config.yaml",
      Libraries.OF_CLIENT,
      // As client/pom.xml and the parent have it.
      "-parameters",
      "-Xlint:all,-requires-automatic,-requires-transitive-automatic",
      "-Werror") {
    @Override
    CodegenConfigurator settings(Path repository) {
      return super.settings(repository)
          .setTemplateDir(repository.resolve("generator-templates").toString());
    }

    @Override
    Sources written(Path repository) {
      return Sources.in(repository.resolve("client/src/main/java"));
    }
  },
  STOCK("benchmarks/scale/stock.yaml", Libraries.ALL, "-nowarn");

  private final String config;
  private final List<Path> libraries;
  private final List<String> options;

  Templates(String config, List<Path> libraries, String... options) {
    this.config = config;
    this.libraries = libraries;
    this.options = List.of(options);
  }

  /** In file names. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  CodegenConfigurator settings(Path repository) {
    return CodegenConfigurator.fromFile(repository.resolve(config).toString())
        .setGeneratorName("java");
  }

  /** What belongs to the client and is not generated. */
  Sources written(Path repository) {
    return new Sources(List.of());
  }

  List<Path> libraries() {
    return libraries;
  }

  List<String> compilerOptions() {
    return options;
  }
}
