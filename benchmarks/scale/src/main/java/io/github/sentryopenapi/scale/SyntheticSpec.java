package io.github.sentryopenapi.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * A spec of as many operations as asked for, the same each time: resource.yaml under one name after
 * the other, with properties from properties.yaml.
 */
final class SyntheticSpec {
  static final int OPERATIONS_PER_RESOURCE = 5;

  private static final int RESOURCES_PER_TAG = 2;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PATH_PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** Where resources live, in turn. */
  private static final List<String> PARENTS =
      List.of(
          "", "organizations/{organization_slug}/", "projects/{organization_slug}/{project_slug}/");

  /** The responses of every operation beside its own. */
  private static final Map<String, String> ERRORS =
      new TreeMap<>(
          Map.of(
              "400", "BadRequest",
              "401", "Unauthorized",
              "403", "Forbidden",
              "404", "NotFound",
              "429", "TooManyRequests",
              "5XX", "ServerError"));

  private final ObjectNode spec = parse(text("spec.yaml"));
  private final String resource = text("resource.yaml");
  private final String properties = text("properties.yaml");
  private int nextProperty;

  private SyntheticSpec(int operations) {
    if (operations % OPERATIONS_PER_RESOURCE != 0) {
      throw new IllegalArgumentException(
          "operations come " + OPERATIONS_PER_RESOURCE + " at a time: " + operations);
    }
    for (int i = 0; i < operations / OPERATIONS_PER_RESOURCE; i++) {
      add(i);
    }
  }

  /** Writes a spec as JSON and gives the number of its schemas. */
  static int write(int operations, Path file) throws IOException {
    ObjectNode spec = new SyntheticSpec(operations).spec;
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), spec);
    return spec.at("/components/schemas").size();
  }

  private void add(int index) {
    ResourceName name = ResourceName.of(index);
    ResourceName tag = ResourceName.of(index - index % RESOURCES_PER_TAG);
    if (tag.equals(name)) {
      ((ArrayNode) spec.get("tags"))
          .addObject()
          .put("name", tag.title() + "s")
          .put("description", tag.title() + "s of an organization, and what belongs to them.");
    }
    String path = PARENTS.get(index % PARENTS.size()) + name.kebab() + "s";
    String own = resource.replace("${path}", path).replace("${Tag}", tag.title() + "s");
    ObjectNode parts = parse(name.fill(own));
    ObjectNode pool = parse(name.fill(properties));
    parts.get("schemas").forEach(schema -> addProperties((ObjectNode) schema, pool));
    for (Map.Entry<String, JsonNode> each : parts.get("paths").properties()) {
      each.getValue().forEach(SyntheticSpec::addErrors);
      ((ObjectNode) each.getValue()).set("parameters", pathParameters(each.getKey()));
    }
    ((ObjectNode) spec.get("paths")).setAll((ObjectNode) parts.get("paths"));
    ObjectNode components = (ObjectNode) spec.get("components");
    ((ObjectNode) components.get("schemas")).setAll((ObjectNode) parts.get("schemas"));
    ((ObjectNode) components.get("parameters")).setAll((ObjectNode) parts.get("parameters"));
  }

  /** Adds the next properties, as many as x-more says. */
  private void addProperties(ObjectNode schema, ObjectNode pool) {
    JsonNode more = schema.remove("x-more");
    if (more == null) {
      return;
    }
    List<Map.Entry<String, JsonNode>> all = new ArrayList<>(pool.properties());
    int least = more.get(0).asInt();
    int range = more.get(1).asInt() - least + 1;
    int first = nextProperty;
    int end = first + least + first % range;
    for (; nextProperty < end; nextProperty++) {
      Map.Entry<String, JsonNode> next = all.get(nextProperty % all.size());
      ((ObjectNode) schema.get("properties")).set(next.getKey(), next.getValue());
    }
  }

  private static void addErrors(JsonNode operation) {
    ObjectNode responses = (ObjectNode) operation.get("responses");
    ERRORS.forEach(
        (status, name) ->
            responses.putObject(status).put("$ref", "#/components/responses/" + name));
  }

  private static ArrayNode pathParameters(String path) {
    ArrayNode references = JSON.createArrayNode();
    Matcher parameters = PATH_PARAMETER.matcher(path);
    while (parameters.find()) {
      references.addObject().put("$ref", "#/components/parameters/" + parameters.group(1));
    }
    return references;
  }

  private static ObjectNode parse(String yaml) {
    return JSON.valueToTree(new Yaml().load(yaml));
  }

  private static String text(String name) {
    try (InputStream in = SyntheticSpec.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
