package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Maven Central wants to know of each thing that it takes. */
class PublishedPomsTest {
  private static final List<String> REQUIRED =
      List.of(
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");

  /** Name and description of their own, and the rest from the parent. */
  @Test
  void everyModuleSaysWhatItIs() throws Exception {
    List<String> missing = new ArrayList<>();
    for (String module : Poms.published()) {
      missing.addAll(missing(module, List.of("name", "description")));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void parentAndBomSayTheSameOfTheRest() throws Exception {
    assertThat(missing(Poms.PARENT, REQUIRED)).isEmpty();
    for (String path : REQUIRED.subList(2, REQUIRED.size())) {
      assertThat(Poms.texts(Poms.BOM, "/project/" + path))
          .as(path)
          .isEqualTo(Poms.texts(Poms.PARENT, "/project/" + path));
    }
  }

  /** No module says otherwise, and none adds its folder to the parent's addresses. */
  @Test
  void everyOtherModuleInheritsTheRest() throws Exception {
    for (String module : Poms.published()) {
      if (!module.equals(Poms.BOM)) {
        assertThat(Poms.texts(module, "/project/parent/artifactId"))
            .as(module)
            .containsExactly("sentry-openapi-parent");
        assertThat(Poms.texts(module, "/project/*[self::url or self::licenses or self::scm]"))
            .as(module)
            .isEmpty();
      }
    }
    assertThat(
            Stream.concat(
                    Poms.texts(Poms.PARENT, "/project/@*").stream(),
                    Poms.texts(Poms.PARENT, "/project/scm/@*").stream())
                .filter("false"::equals))
        .hasSize(4);
  }

  private static List<String> missing(String module, List<String> paths) throws Exception {
    List<String> missing = new ArrayList<>();
    for (String path : paths) {
      if (Poms.texts(module, "/project/" + path).stream().allMatch(String::isBlank)) {
        missing.add(module + ": " + path);
      }
    }
    return missing;
  }
}
