package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void specAndProjectHaveOneVersion() {
    assertThat(Spec.version()).isEqualTo(System.getProperty("project.version"));
  }
}
