package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request that breaks one rule of the spec, and no other.
 *
 * @param rule the rule that is broken, as JSON Schema names it
 * @param name the property or parameter that breaks it; empty for the body as a whole
 * @param in where it is: {@code body}, {@code query} or {@code path}
 * @param body the whole body; null where the operation has none
 * @param value the parameter's value; null for a body
 */
record Breach(
    Spec.Operation operation, String rule, String name, String in, JsonNode body, String value) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Whether Java's types let a caller say it: each value has its type, and enums are open. */
  boolean canBeSaidInJava() {
    return !rule.equals("type") && !rule.equals("enum");
  }

  @Override
  public String toString() {
    return String.join(" ", operation.id(), in, rule, name).strip();
  }

  /** One breach for each rule of each property and parameter. */
  static List<Breach> all() {
    List<Breach> all = new ArrayList<>();
    for (Spec.Operation operation : Spec.operations()) {
      JsonNode schema = Spec.resolve(Spec.bodySchema(operation.node().path("requestBody")));
      if (!schema.isMissingNode()) {
        addBodies(all, operation, schema);
      }
      for (JsonNode parameter : operation.parameters()) {
        String name = parameter.get("name").asText();
        JsonNode type = Spec.resolve(parameter.get("schema"));
        JsonNode each = type.has("items") ? Spec.resolve(type.get("items")) : type;
        Map<String, JsonNode> broken = brokenValues(each);
        if (each.get("type").asText().equals("string")) {
          // Whatever a parameter holds is a string.
          broken.remove("type");
        }
        broken.forEach(
            (rule, value) ->
                all.add(
                    new Breach(
                        operation,
                        rule,
                        name,
                        parameter.get("in").asText(),
                        body(operation),
                        value.asText())));
      }
    }
    return all;
  }

  /** A body with every property; null if the operation takes none. */
  static ObjectNode body(Spec.Operation operation) {
    JsonNode schema = Spec.bodySchema(operation.node().path("requestBody"));
    return schema.isMissingNode()
        ? null
        : DerivedExamples.of(schema).values().iterator().next().deepCopy();
  }

  private static void addBodies(List<Breach> all, Spec.Operation operation, JsonNode schema) {
    for (JsonNode required : schema.path("required")) {
      ObjectNode without = body(operation);
      without.remove(required.asText());
      all.add(new Breach(operation, "required", required.asText(), "body", without, null));
    }
    if (schema.has("minProperties")) {
      all.add(new Breach(operation, "minProperties", "", "body", JSON.objectNode(), null));
    }
    for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
      brokenValues(Spec.resolve(property.getValue()))
          .forEach(
              (rule, value) -> {
                ObjectNode broken = body(operation);
                broken.set(property.getKey(), value);
                all.add(new Breach(operation, rule, property.getKey(), "body", broken, null));
              });
    }
  }

  /** A value that breaks just that rule, by rule. */
  private static Map<String, JsonNode> brokenValues(JsonNode schema) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    if (schema.has("minLength")) {
      values.put("minLength", JSON.textNode("a".repeat(schema.get("minLength").asInt() - 1)));
    }
    if (schema.has("maxLength")) {
      values.put("maxLength", JSON.textNode("a".repeat(schema.get("maxLength").asInt() + 1)));
    }
    if (schema.has("pattern")) {
      // In JSON Schema, $ is the very end; in Java also the place before a last line break.
      Pattern pattern =
          Pattern.compile(schema.get("pattern").asText().replaceFirst("\\$$", "\\\\z"));
      for (String each : List.of("A", "a b", "a/b", "ä", "a.", "-\n")) {
        if (!pattern.matcher(each).find()) {
          values.put("pattern " + JSON.textNode(each), JSON.textNode(each));
        }
      }
    }
    if (schema.has("minimum")) {
      values.put("minimum", JSON.numberNode(schema.get("minimum").asInt() - 1));
    }
    if (schema.has("maximum")) {
      values.put("maximum", JSON.numberNode(schema.get("maximum").asInt() + 1));
    }
    if (schema.has("enum")) {
      values.put("enum", JSON.textNode("not-in-the-spec"));
    }
    switch (schema.get("type").asText()) {
      case "integer", "boolean" -> values.put("type", JSON.textNode("seven"));
      default -> values.put("type", JSON.arrayNode().add(7));
    }
    return values;
  }
}
