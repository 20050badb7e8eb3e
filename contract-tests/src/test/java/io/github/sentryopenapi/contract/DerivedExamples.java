package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers that the spec allows and that no named example shows: with every property, with each
 * nullable one null, and with the required ones alone, at each depth.
 */
final class DerivedExamples {
  /** How deep the deepest property of a body lies: task of a team's organization in a list. */
  private static final int DEPTH = 4;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final int optionalsDownTo;
  private final boolean nulls;

  private DerivedExamples(int optionalsDownTo, boolean nulls) {
    this.optionalsDownTo = optionalsDownTo;
    this.nulls = nulls;
  }

  /** The derived values of a schema by name, each value once; the first holds every property. */
  static Map<String, JsonNode> of(JsonNode schema) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (int depth = DEPTH; depth >= 0; depth--) {
      JsonNode value = new DerivedExamples(depth, false).value(schema, 0);
      if (!values.containsValue(value)) {
        values.put("derived-down-to-" + depth, value);
      }
    }
    values.put("derived-with-nulls", new DerivedExamples(DEPTH, true).value(schema, 0));
    return values;
  }

  /** A copy of the spec in which each JSON response has its derived values as examples too. */
  static Path addTo(ObjectNode spec, Path file) throws IOException {
    List<JsonNode> bodies = new ArrayList<>();
    spec.at("/components/responses").forEach(each -> bodies.add(each.path("content")));
    for (JsonNode content : bodies) {
      if (content.path("application/json") instanceof ObjectNode json) {
        ObjectNode examples = json.withObject("/examples");
        of(json.get("schema"))
            .forEach((name, value) -> examples.putObject(name).set("value", value));
      }
    }
    Files.createDirectories(file.getParent());
    return Files.writeString(file, new ObjectMapper().writeValueAsString(spec));
  }

  private JsonNode value(JsonNode reference, int depth) {
    JsonNode schema = Spec.resolve(reference);
    if (schema.has("oneOf")) {
      // The last is the one with properties of its own; named examples show the others.
      JsonNode alternatives = schema.get("oneOf");
      return value(alternatives.get(alternatives.size() - 1), depth);
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      default -> schema.get("example");
    };
  }

  private JsonNode array(JsonNode schema, int depth) {
    if (schema.has("example")) {
      return schema.get("example");
    }
    ArrayNode array = JSON.arrayNode();
    array.add(value(schema.get("items"), depth));
    return array;
  }

  private JsonNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    if (depth >= optionalsDownTo && !schema.has("properties")) {
      return object;
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (depth < optionalsDownTo || isRequired(schema, property.getKey())) {
        boolean toNull = nulls && Spec.resolve(property.getValue()).path("nullable").asBoolean();
        object.set(
            property.getKey(), toNull ? JSON.nullNode() : value(property.getValue(), depth + 1));
      }
    }
    JsonNode entries = schema.path("additionalProperties");
    if (entries.isObject()) {
      object.set("production", value(entries, depth + 1));
    } else if (entries.asBoolean()) {
      object.set("key", JSON.arrayNode().add(1).add(JSON.objectNode().put("deep", true)));
    }
    return object;
  }

  static boolean isRequired(JsonNode schema, String property) {
    for (JsonNode each : schema.path("required")) {
      if (each.asText().equals(property)) {
        return true;
      }
    }
    return false;
  }
}
