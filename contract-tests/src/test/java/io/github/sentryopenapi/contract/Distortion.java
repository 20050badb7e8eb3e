package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A body that differs from one with every property in a single place.
 *
 * @param path the place, as a decoding failure names it
 * @param what how it differs there
 * @param mustDecode whether the client promises to take it
 */
record Distortion(String path, String what, boolean mustDecode, JsonNode body) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Map<String, JsonNode> VALUES =
      Map.of(
          "a number", JSON.numberNode(7),
          "a huge number", JSON.numberNode(new BigDecimal("1e400")),
          "a fraction", JSON.numberNode(0.5),
          "a boolean", JSON.booleanNode(true),
          "a string", JSON.textNode("seven"),
          "an empty string", JSON.textNode(""),
          "an array", JSON.arrayNode().add(JSON.arrayNode()),
          "an object", JSON.objectNode().put("seven", 7));

  @Override
  public String toString() {
    return path + " " + what;
  }

  /** Every distortion of a schema's body. */
  static List<Distortion> of(JsonNode schema) {
    List<Distortion> all = new ArrayList<>();
    JsonNode body = DerivedExamples.of(schema).values().iterator().next();
    new Walk(body, all).value(schema, body, "$", "");
    return all;
  }

  private record Walk(JsonNode root, List<Distortion> all) {
    void value(JsonNode reference, JsonNode value, String path, String pointer) {
      JsonNode schema = Spec.resolve(reference);
      if (value.isArray()) {
        for (int i = 0; i < value.size(); i++) {
          String item = path + "[" + i + "]";
          replace(schema.path("items"), item, pointer, i);
          value(schema.path("items"), value.get(i), item, pointer + "/" + i);
        }
      } else if (value.isObject() && !schema.has("oneOf")) {
        object(schema, value, path, pointer);
      }
    }

    private void object(JsonNode schema, JsonNode value, String path, String pointer) {
      add(path, "with an unknown field", true, pointer, at -> at.putObject("notInTheSpec"));
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        String name = each.getKey();
        JsonNode property =
            schema.path("properties").has(name)
                ? schema.get("properties").get(name)
                : schema.path("additionalProperties");
        boolean optional = !DerivedExamples.isRequired(schema, name);
        String inner = path + "." + name;
        add(inner, "absent", optional, pointer, at -> at.remove(name));
        replace(property, inner, pointer, name);
        value(property, each.getValue(), inner, pointer + "/" + name.replace("~", "~0"));
      }
    }

    private void replace(JsonNode reference, String path, String pointer, Object key) {
      JsonNode schema = Spec.resolve(reference);
      put(path, "null", schema.path("nullable").asBoolean(), pointer, key, JSON.nullNode());
      if (schema.has("enum")) {
        put(path, "an unknown value", true, pointer, key, JSON.textNode("not-in-the-spec"));
      }
      VALUES.forEach((what, value) -> put(path, what, false, pointer, key, value));
    }

    private void put(
        String path, String what, boolean mustDecode, String pointer, Object key, JsonNode value) {
      JsonNode body = root.deepCopy();
      if (body.at(pointer) instanceof ArrayNode array) {
        array.set((Integer) key, value);
      } else {
        ((ObjectNode) body.at(pointer)).set((String) key, value);
      }
      all.add(new Distortion(path, what, mustDecode, body));
    }

    private void add(
        String path, String what, boolean mustDecode, String pointer, Consumer<ObjectNode> change) {
      JsonNode body = root.deepCopy();
      change.accept((ObjectNode) body.at(pointer));
      all.add(new Distortion(path, what, mustDecode, body));
    }
  }
}
