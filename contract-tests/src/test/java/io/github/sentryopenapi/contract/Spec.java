package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The bundled spec, as far as the tests ask about it. */
final class Spec {
  /** The bundled spec, as it is published. */
  static final Path FILE = Path.of("..", "openapi", "target", "dist", "sentry.yaml");

  private static final JsonNode ROOT = read(FILE);
  private static final List<Operation> OPERATIONS = readOperations();
  private static final List<Example> EXAMPLES = readExamples();

  private Spec() {}

  /**
   * One named example of a body.
   *
   * @param status the response's status or range, such as {@code 200} or {@code 5XX}; {@code
   *     request} for a request body
   * @param schema the schema as it stands in the spec, a reference or an array of references
   */
  record Example(
      String operationId,
      String status,
      String mediaType,
      String name,
      JsonNode schema,
      JsonNode value) {
    @Override
    public String toString() {
      return operationId + " " + status + " " + mediaType + " " + name;
    }
  }

  /**
   * One operation.
   *
   * @param method GET, POST, PUT or DELETE
   * @param path with its parameters in braces
   * @param parameters those of the path and its own
   * @param node as it stands in the spec
   */
  record Operation(
      String id, String method, String path, List<JsonNode> parameters, JsonNode node) {

    /** The operation's path, each parameter replaced by its example. */
    String examplePath() {
      String filled = path;
      for (JsonNode parameter : parameters) {
        filled =
            filled.replace(
                "{" + parameter.get("name").asText() + "}", parameter.get("example").asText());
      }
      return filled;
    }

    /** Whether a URL's path is one of this operation. */
    boolean matches(String requestMethod, String requestPath) {
      return method.equals(requestMethod)
          && requestPath.matches(path.replaceAll("\\{\\w+}", "[^/]+"));
    }
  }

  /** A copy of the whole, to change. */
  static ObjectNode copy() {
    return ROOT.deepCopy();
  }

  /** The schemas under their names. */
  static Set<Map.Entry<String, JsonNode>> schemas() {
    return ROOT.at("/components/schemas").properties();
  }

  /** The schema that a request body or the JSON body of a response has; missing if it has none. */
  static JsonNode bodySchema(JsonNode requestOrResponse) {
    return resolve(requestOrResponse).at("/content/application~1json/schema");
  }

  /** {@code info.version}. */
  static String version() {
    return ROOT.at("/info/version").asText();
  }

  /** The ids of all operations. */
  static List<String> operationIds() {
    List<String> ids = new ArrayList<>();
    operations().forEach(operation -> ids.add(operation.id()));
    return ids;
  }

  /** The statuses that an operation declares, in the spec's order. */
  static List<String> statuses(String operationId) {
    List<String> statuses = new ArrayList<>();
    for (Operation operation : operations()) {
      if (operation.id().equals(operationId)) {
        operation.node().get("responses").fieldNames().forEachRemaining(statuses::add);
      }
    }
    return statuses;
  }

  /** All named examples of request and response bodies. */
  static List<Example> examples() {
    return EXAMPLES;
  }

  private static List<Example> readExamples() {
    List<Example> examples = new ArrayList<>();
    for (Operation operation : operations()) {
      addExamples(
          examples, operation.id(), "request", resolve(operation.node().path("requestBody")));
      for (Map.Entry<String, JsonNode> response : operation.node().get("responses").properties()) {
        addExamples(examples, operation.id(), response.getKey(), resolve(response.getValue()));
      }
    }
    return examples;
  }

  /** The body of a named example. */
  static JsonNode example(String name) {
    return examples().stream()
        .filter(example -> example.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static void addExamples(
      List<Example> examples, String operationId, String status, JsonNode body) {
    for (Map.Entry<String, JsonNode> content : body.path("content").properties()) {
      for (Map.Entry<String, JsonNode> example : content.getValue().path("examples").properties()) {
        examples.add(
            new Example(
                operationId,
                status,
                content.getKey(),
                example.getKey(),
                content.getValue().get("schema"),
                resolve(example.getValue()).get("value")));
      }
    }
  }

  /** All operations. */
  static List<Operation> operations() {
    return OPERATIONS;
  }

  private static List<Operation> readOperations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : ROOT.get("paths").properties()) {
      List<JsonNode> shared = resolved(path.getValue().path("parameters"));
      for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
        if (member.getValue().has("operationId")) {
          List<JsonNode> parameters = new ArrayList<>(shared);
          parameters.addAll(resolved(member.getValue().path("parameters")));
          operations.add(
              new Operation(
                  member.getValue().get("operationId").asText(),
                  member.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  parameters,
                  member.getValue()));
        }
      }
    }
    return operations;
  }

  /** The operation of that id. */
  static Operation operation(String id) {
    return operations().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<JsonNode> resolved(JsonNode nodes) {
    List<JsonNode> resolved = new ArrayList<>();
    nodes.forEach(each -> resolved.add(resolve(each)));
    return resolved;
  }

  /** What a reference leads to; anything else is itself. */
  static JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? ROOT.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static JsonNode read(Path file) {
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The bundled spec is missing: run mvn verify in the project's root", e);
    }
  }
}
