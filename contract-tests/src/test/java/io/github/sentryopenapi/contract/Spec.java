package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The bundled spec, as far as the tests ask about it. */
final class Spec {
  private static final JsonNode ROOT = read(Path.of("..", "openapi", "target/dist/sentry.yaml"));

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

  /** {@code info.version}. */
  static String version() {
    return ROOT.at("/info/version").asText();
  }

  /** The ids of all operations. */
  static List<String> operationIds() {
    List<String> ids = new ArrayList<>();
    operations().forEach(operation -> ids.add(operation.get("operationId").asText()));
    return ids;
  }

  /** The statuses that an operation declares, in the spec's order. */
  static List<String> statuses(String operationId) {
    List<String> statuses = new ArrayList<>();
    for (JsonNode operation : operations()) {
      if (operation.get("operationId").asText().equals(operationId)) {
        operation.get("responses").fieldNames().forEachRemaining(statuses::add);
      }
    }
    return statuses;
  }

  /** All named examples of request and response bodies. */
  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (JsonNode operation : operations()) {
      String id = operation.get("operationId").asText();
      addExamples(examples, id, "request", resolve(operation.path("requestBody")));
      for (Map.Entry<String, JsonNode> response : operation.get("responses").properties()) {
        addExamples(examples, id, response.getKey(), resolve(response.getValue()));
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

  private static List<JsonNode> operations() {
    List<JsonNode> operations = new ArrayList<>();
    for (JsonNode path : ROOT.get("paths")) {
      for (JsonNode member : path) {
        if (member.has("operationId")) {
          operations.add(member);
        }
      }
    }
    return operations;
  }

  private static JsonNode resolve(JsonNode node) {
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
