package io.github.sentryopenapi.scale;

import java.nio.file.Path;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Whose templates make a client. */
enum Templates {
  OURS("generator-templates/config.yaml") {
    @Override
    CodegenConfigurator settings(Path repository) {
      return super.settings(repository)
          .setTemplateDir(repository.resolve("generator-templates").toString());
    }
  },
  STOCK("benchmarks/scale/stock.yaml");

  private final String config;

  Templates(String config) {
    this.config = config;
  }

  CodegenConfigurator settings(Path repository) {
    return CodegenConfigurator.fromFile(repository.resolve(config).toString())
        .setGeneratorName("java");
  }
}
