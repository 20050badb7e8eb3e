package io.github.sentryopenapi.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleTest {
  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  @TempDir Path folder;

  /** Not formatted first, which takes longer than all the rest and changes nothing for javac. */
  @Test
  void fiftyOperationsCompileWithoutAWarning() throws Exception {
    Path spec = folder.resolve("spec.json");
    SyntheticSpec.write(50, spec);
    Client client = new Client(Templates.OURS, REPOSITORY, spec, folder);
    client.generate();
    client.compile();
    assertThat(folder.resolve("classes/io/github/sentryopenapi/api"))
        .isDirectoryContaining("glob:**/MetricAlertsApi.class")
        .isDirectoryContaining("glob:**/MetricAlertSettingsJsonAdapter.class");
  }
}
