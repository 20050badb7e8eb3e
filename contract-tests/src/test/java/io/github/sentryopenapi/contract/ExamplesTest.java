package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.api.ModelAdapters;
import io.github.sentryopenapi.contract.Spec.Example;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every named example of the spec, through the client and back. */
@ExtendWith(PrismExtension.class)
class ExamplesTest {
  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("successes")
  void decodedThenEncodedIsTheSameJson(Example example, Prism prism) throws Exception {
    Object value = call(example, prism, Integer.parseInt(example.status())).response().body();

    assertThat(JSON.readTree(adapter(example.schema()).toJson(value))).isEqualTo(example.value());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void requestBodyDecodedThenEncodedIsTheSameJson(Example example) throws Exception {
    JsonAdapter<Object> adapter = adapter(example.schema());

    Object value = adapter.fromJson(example.value().toString());

    assertThat(JSON.readTree(adapter.toJson(value))).isEqualTo(example.value());
  }

  @ParameterizedTest
  @MethodSource("errors")
  void errorKeepsStatusAndBody(Example example, int status, Prism prism) throws Exception {
    ApiCall<?> call = call(example, prism, status);

    SentryApiException error = catchThrowableOfType(SentryApiException.class, call::execute);

    assertThat(error.status()).isEqualTo(status);
    if (example.mediaType().equals("application/json")) {
      assertThat(JSON.readTree(error.body())).isEqualTo(example.value());
    } else {
      assertThat(error.body()).isEqualTo(example.value().asText());
    }
    JsonNode detail = example.value().path(example.value().has("info") ? "info" : "detail");
    assertThat(error.detail())
        .isEqualTo(sentence(detail.has("message") ? detail.get("message") : detail));
    assertThat(error.code()).isEqualTo(sentence(detail.path("code")));
  }

  static List<Example> successes() {
    return examples("2..").filter(ExamplesTest::isJson).toList();
  }

  static List<Example> requests() {
    return examples("request").toList();
  }

  /** A range such as 5XX is asked for with each of its usual statuses. */
  static List<Arguments> errors() {
    List<Arguments> errors = new ArrayList<>();
    examples("4..").forEach(each -> errors.add(arguments(each, Integer.parseInt(each.status()))));
    examples("5XX")
        .forEach(each -> List.of(500, 502, 503, 504).forEach(s -> errors.add(arguments(each, s))));
    return errors;
  }

  private static Stream<Example> examples(String status) {
    return Spec.examples().stream().filter(example -> example.status().matches(status));
  }

  private static boolean isJson(Example example) {
    return example.mediaType().equals("application/json");
  }

  private static ApiCall<?> call(Example example, Prism prism, int status) {
    return Operations.ALL
        .get(example.operationId())
        .apply(MockedCalls.answering(prism, status, example.name(), example.mediaType()));
  }

  /** The generated adapter of a schema: a reference, or an array of them. */
  private static JsonAdapter<Object> adapter(JsonNode schema) throws ClassNotFoundException {
    return MOSHI.adapter(
        schema.has("items")
            ? Types.newParameterizedType(List.class, type(schema.get("items")))
            : type(schema));
  }

  private static Type type(JsonNode schema) throws ClassNotFoundException {
    String name = schema.get("$ref").asText().replaceFirst(".*/", "");
    return Class.forName("io.github.sentryopenapi.api." + name);
  }

  private static String sentence(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
  }
}
