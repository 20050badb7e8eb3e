package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.HttpUrl;

/** What the spec declares, and how much of it was in requests and answers: counted one by one. */
final class Coverage {
  /** What is counted. */
  enum Kind {
    OPERATION("operations"),
    RESPONSE("response codes"),
    PARAMETER("parameters"),
    EXAMPLE("named examples"),
    PRESENT("properties present"),
    ABSENT("properties absent"),
    NULL("properties null");

    final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  private final Map<Kind, Set<String>> declared = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> touched = new EnumMap<>(Kind.class);

  /** Counts what there is to touch. */
  Coverage() {
    for (Kind kind : Kind.values()) {
      declared.put(kind, new TreeSet<>());
      touched.put(kind, new TreeSet<>());
    }
    for (Spec.Operation operation : Spec.operations()) {
      declare(Kind.OPERATION, operation.id());
      Spec.statuses(operation.id())
          .forEach(status -> declare(Kind.RESPONSE, operation.id() + " " + status));
      operation
          .parameters()
          .forEach(each -> declare(Kind.PARAMETER, operation.id() + " " + name(each)));
    }
    Spec.examples().forEach(example -> declare(Kind.EXAMPLE, example.toString()));
    for (Map.Entry<String, JsonNode> schema : Spec.schemas()) {
      for (Map.Entry<String, JsonNode> each : schema.getValue().path("properties").properties()) {
        String property = schema.getKey() + "." + each.getKey();
        declare(Kind.PRESENT, property);
        if (!DerivedExamples.isRequired(schema.getValue(), each.getKey())) {
          declare(Kind.ABSENT, property);
        }
        if (Spec.resolve(each.getValue()).path("nullable").asBoolean()) {
          declare(Kind.NULL, property);
        }
      }
    }
  }

  /** Counts what one exchange held. Bodies are missing nodes where there are none. */
  void add(Spec.Operation operation, HttpUrl url, JsonNode request, int status, JsonNode answer) {
    String id = operation.id();
    String declaredStatus = declaredStatus(id, status);
    touch(Kind.OPERATION, id);
    touch(Kind.RESPONSE, id + " " + declaredStatus);
    for (JsonNode parameter : operation.parameters()) {
      boolean sent =
          parameter.get("in").asText().equals("path")
              || url.queryParameter(name(parameter)) != null;
      if (sent) {
        touch(Kind.PARAMETER, id + " " + name(parameter));
      }
    }
    for (Spec.Example example : Spec.examples()) {
      boolean isRequest = example.status().equals("request") && example.value().equals(request);
      boolean isAnswer = example.status().equals(declaredStatus) && example.value().equals(answer);
      if (example.operationId().equals(id) && (isRequest || isAnswer)) {
        touch(Kind.EXAMPLE, example.toString());
      }
    }
    walk(Spec.bodySchema(operation.node().path("requestBody")), request);
    walk(Spec.bodySchema(operation.node().at("/responses/" + declaredStatus)), answer);
  }

  /** The status or range under which the spec has a status; the status itself if it has none. */
  static String declaredStatus(String operationId, int status) {
    List<String> statuses = Spec.statuses(operationId);
    String range = status / 100 + "XX";
    return !statuses.contains("" + status) && statuses.contains(range) ? range : "" + status;
  }

  private void walk(JsonNode reference, JsonNode value) {
    String name = reference.path("$ref").asText().replaceFirst(".*/", "");
    JsonNode schema = Spec.resolve(reference);
    for (JsonNode alternative : schema.path("oneOf")) {
      if (Spec.resolve(alternative).path("type").asText().equals("object") == value.isObject()) {
        walk(alternative, value);
      }
    }
    if (value.isArray()) {
      value.forEach(item -> walk(schema.path("items"), item));
    }
    if (!value.isObject()) {
      return;
    }
    JsonNode properties = schema.path("properties");
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      JsonNode inner = value.path(property.getKey());
      touch(
          inner.isMissingNode() ? Kind.ABSENT : inner.isNull() ? Kind.NULL : Kind.PRESENT,
          name + "." + property.getKey());
      walk(property.getValue(), inner);
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      if (!properties.has(entry.getKey())) {
        walk(schema.path("additionalProperties"), entry.getValue());
      }
    }
  }

  /** What is declared and was not touched, each with its kind before it. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    declared.forEach(
        (kind, names) ->
            names.stream()
                .filter(name -> !touched.get(kind).contains(name))
                .forEach(name -> missing.add(kind.title + ": " + name)));
    return missing;
  }

  /** How many there are of each kind, and how many of them were touched. */
  Map<String, Count> counts() {
    Map<String, Count> counts = new LinkedHashMap<>();
    declared.forEach(
        (kind, names) ->
            counts.put(
                kind.title,
                new Count(
                    (int) names.stream().filter(touched.get(kind)::contains).count(),
                    names.size())));
    return counts;
  }

  /** So many of so many. */
  record Count(int touched, int declared) {
    @Override
    public String toString() {
      return touched + "/" + declared;
    }
  }

  private void declare(Kind kind, String name) {
    declared.get(kind).add(name);
  }

  private void touch(Kind kind, String name) {
    touched.get(kind).add(name);
  }

  private static String name(JsonNode parameter) {
    return parameter.get("name").asText();
  }
}
