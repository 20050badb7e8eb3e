package io.github.sentryopenapi.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The API's description: its operations, the rules for what they are sent, and its examples. */
final class Spec {
  static final Spec INSTANCE = load();

  private final Map<String, @Nullable Object> root;
  private final List<Operation> operations = new ArrayList<>();
  private final Map<String, Example> examples = new LinkedHashMap<>();

  /**
   * One operation.
   *
   * @param path the segments of its path, with parameters in braces
   * @param schema what a request body must be; null if there is none
   * @param examples names of example bodies by declared status or range, in the spec's order
   */
  record Operation(
      String id,
      String method,
      List<String> path,
      Set<String> scopes,
      @Nullable Map<String, @Nullable Object> schema,
      Map<String, List<String>> examples) {}

  /** An example body and the statuses (or ranges such as {@code 5XX}) it is declared for. */
  record Example(Object value, String mediaType, Set<String> statuses) {}

  private Spec(Map<String, @Nullable Object> root) {
    this.root = root;
    Json.object(root.get("paths"))
        .forEach(
            (path, item) ->
                Json.object(item).forEach((method, value) -> addOperation(path, method, value)));
  }

  private void addOperation(String path, String method, @Nullable Object value) {
    if (!(value instanceof Map)) {
      return;
    }
    Map<String, @Nullable Object> operation = Json.object(value);
    Map<String, List<String>> names = new LinkedHashMap<>();
    Json.object(operation.get("responses"))
        .forEach((status, response) -> names.put(status, addExamples(status, response)));
    operations.add(
        new Operation(
            (String) Objects.requireNonNull(operation.get("operationId")),
            method.toUpperCase(java.util.Locale.ROOT),
            List.of(path.substring(1).split("/", -1)),
            Set.copyOf(Json.array(operation.get("x-scopes"))),
            schema(operation.get("requestBody")),
            names));
  }

  private List<String> addExamples(String status, @Nullable Object response) {
    List<String> names = new ArrayList<>();
    Object content = resolve(response).get("content");
    if (content != null) {
      Json.object(content)
          .forEach(
              (mediaType, body) ->
                  Json.object(Json.object(body).get("examples"))
                      .forEach(
                          (name, example) -> {
                            names.add(name);
                            examples
                                .computeIfAbsent(name, key -> example(mediaType, example))
                                .statuses()
                                .add(status);
                          }));
    }
    return names;
  }

  private Example example(String mediaType, @Nullable Object example) {
    Object value = Objects.requireNonNull(resolve(example).get("value"));
    return new Example(value, mediaType, new TreeSet<>());
  }

  private @Nullable Map<String, @Nullable Object> schema(@Nullable Object requestBody) {
    if (requestBody == null) {
      return null;
    }
    Object json = Json.object(resolve(requestBody).get("content")).get("application/json");
    return resolve(Json.object(json).get("schema"));
  }

  private Map<String, @Nullable Object> resolve(@Nullable Object node) {
    Map<String, @Nullable Object> object = Json.object(node);
    if (object.get("$ref") instanceof String reference) {
      Object target = root;
      for (String step : reference.substring(2).split("/")) {
        target = Json.object(target).get(step);
      }
      return resolve(target);
    }
    return object;
  }

  List<Operation> operations() {
    return operations;
  }

  /** The operations of a path, whatever their method. */
  List<Operation> operations(List<String> path) {
    return operations.stream().filter(each -> matches(each.path(), path)).toList();
  }

  private static boolean matches(List<String> template, List<String> path) {
    if (template.size() != path.size()) {
      return false;
    }
    for (int i = 0; i < template.size(); i++) {
      boolean parameter = template.get(i).startsWith("{");
      if (parameter ? path.get(i).isEmpty() : !template.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  Example example(String name) {
    return Objects.requireNonNull(examples.get(name), name);
  }

  Set<String> exampleNames() {
    return examples.keySet();
  }

  private static Spec load() {
    try (InputStream in = Objects.requireNonNull(Spec.class.getResourceAsStream("openapi.json"))) {
      return new Spec(
          Json.object(Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
