package io.github.sentryopenapi.apidiff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  private Side side(String name, String schema) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    Path spec = Files.writeString(own.resolve("spec.yaml"), "a:\n  $ref: 'parts/a.yaml#/x'\n");
    Files.createDirectory(own.resolve("parts"));
    Files.writeString(own.resolve("parts/a.yaml"), schema);
    Files.writeString(own.resolve("parts/unused.yaml"), name);
    Files.createDirectory(own.resolve("templates"));
    Files.createDirectory(own.resolve("runtime"));
    return new Side(spec, own.resolve("templates"), own.resolve("runtime"));
  }

  @Test
  void contentsCountWhereverTheyAre() throws IOException {
    assertThat(Inputs.fingerprint(side("one", "x: 1")))
        .isEqualTo(Inputs.fingerprint(side("two", "x: 1")));
  }

  @Test
  void filesThatAreReferredToCount() throws IOException {
    assertThat(Inputs.fingerprint(side("one", "x: 1")))
        .isNotEqualTo(Inputs.fingerprint(side("two", "x: 2")));
  }

  @Test
  void templatesAndRuntimeCount() throws IOException {
    Side side = side("one", "x: 1");
    String before = Inputs.fingerprint(side);

    Files.writeString(side.templates().resolve("a.mustache"), "");
    String withTemplate = Inputs.fingerprint(side);
    Files.writeString(side.runtime().resolve("A.java"), "");

    assertThat(withTemplate).isNotEqualTo(before);
    assertThat(Inputs.fingerprint(side)).isNotEqualTo(withTemplate);
  }
}
