package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class VersionTest {
  private static final Path ROOT = Path.of("..");
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  @Test
  void specAndProjectHaveOneVersion() {
    assertThat(Spec.version()).isEqualTo(System.getProperty("project.version"));
  }

  /** It has no parent to take the version from. */
  @Test
  void bomHasThatVersionToo() throws Exception {
    assertThat(texts("integrations/bom", "/project/version"))
        .containsExactly(System.getProperty("project.version"));
  }

  @Test
  void bomNamesAllThatIsPublished() throws Exception {
    List<String> published = new ArrayList<>();
    for (String module : texts("", "/project/modules/module")) {
      boolean skipped =
          texts(module, "/project/properties/maven.deploy.skip").equals(List.of("true"));
      if (!skipped && !module.endsWith("bom")) {
        published.addAll(texts(module, "/project/artifactId"));
      }
    }

    assertThat(texts("integrations/bom", "//dependency/artifactId"))
        .containsExactlyInAnyOrderElementsOf(published);
  }

  private static List<String> texts(String module, String path) throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(ROOT.resolve(module).resolve("pom.xml").toFile());
    NodeList nodes = (NodeList) XPATH.evaluate(path, pom, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
