package io.github.sentryopenapi.contract;

import static io.github.sentryopenapi.contract.Poms.BOM;
import static io.github.sentryopenapi.contract.Poms.PARENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void specAndProjectHaveOneVersion() {
    assertThat(Spec.version()).isEqualTo(System.getProperty("project.version"));
  }

  /** It has no parent to take the version from. */
  @Test
  void bomHasThatVersionToo() throws Exception {
    assertThat(Poms.texts(BOM, "/project/version"))
        .containsExactly(System.getProperty("project.version"));
  }

  /** Nor those of the plugins that Maven runs on its own account. */
  @Test
  void bomIsBuiltWithTheSamePlugins() throws Exception {
    List<String> plugins = Poms.texts(BOM, "//plugin/artifactId");

    assertThat(plugins).isNotEmpty();
    for (String plugin : plugins) {
      String version = "//plugin[artifactId='" + plugin + "']/version";
      assertThat(Poms.texts(BOM, version)).as(plugin).isEqualTo(Poms.texts(PARENT, version));
    }
  }

  @Test
  void bomNamesAllThatIsPublished() throws Exception {
    List<String> published = new ArrayList<>();
    for (String module : Poms.published()) {
      if (!module.equals(BOM)) {
        published.addAll(Poms.texts(module, "/project/artifactId"));
      }
    }

    assertThat(Poms.texts(BOM, "//dependency/artifactId"))
        .containsExactlyInAnyOrderElementsOf(published);
  }
}
