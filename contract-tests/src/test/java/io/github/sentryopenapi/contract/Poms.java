package io.github.sentryopenapi.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the modules' poms say, without what they inherit. */
final class Poms {
  /** The folder of the parent. */
  static final String PARENT = "";

  static final String BOM = "integrations/bom";

  private static final Path ROOT = Path.of("..");
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private Poms() {}

  /** The folders of the modules that are published, without the parent. */
  static List<String> published() throws Exception {
    List<String> published = new ArrayList<>();
    for (String module : texts(PARENT, "/project/modules/module")) {
      if (!texts(module, "/project/properties/maven.deploy.skip").equals(List.of("true"))) {
        published.add(module);
      }
    }
    return published;
  }

  static List<String> texts(String module, String path) throws Exception {
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
