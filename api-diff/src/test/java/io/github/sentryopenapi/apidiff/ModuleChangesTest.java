package io.github.sentryopenapi.apidiff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleChangesTest {
  private static String module(String... lines) {
    return "module small { requires retrofit2; " + String.join(" ", lines) + " }";
  }

  private static final String FULL = "requires static transitive org.jspecify;";

  @Test
  void packageThatIsNotExportedAnyMoreIsOneChange() {
    assertThat(Clients.changesOfModules(module(FULL, "exports small;"), module(FULL)))
        .containsExactly("MAJOR package-removed: Package `small` is no longer exported.");
  }

  @Test
  void exportedPackageIsMinor() {
    assertThat(Clients.changesOfModules(module(FULL), module(FULL, "exports small;")))
        .containsExactly("MINOR package-added: Package `small` is exported.");
  }

  @Test
  void moduleThatIsNotHandedOnAnyMoreIsMajor() {
    String less = "requires static org.jspecify;";

    assertThat(Clients.changesOfModules(module(FULL), module(less)))
        .containsExactly(
            "MAJOR module-no-longer-handed-on: Module `org.jspecify` no longer comes with this"
                + " one.");
    assertThat(Clients.changesOfModules(module(less), module(FULL)))
        .containsExactly("MINOR module-handed-on: Module `org.jspecify` comes with this one.");
  }
}
