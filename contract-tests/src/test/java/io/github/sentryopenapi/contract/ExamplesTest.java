package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.JsonAdapter;
import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.contract.Spec.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every named example of the spec, through the client and back. */
@ExtendWith(PrismExtension.class)
class ExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("successes")
  void decodedThenEncodedIsTheSameJson(Example example, Prism prism) throws Exception {
    Object value = call(example, prism, Integer.parseInt(example.status())).response().body();

    assertThat(JSON.readTree(Models.adapter(example.schema()).toJson(value)))
        .isEqualTo(example.value());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void requestBodyDecodedThenEncodedIsTheSameJson(Example example) throws Exception {
    JsonAdapter<Object> adapter = Models.adapter(example.schema());

    Object value = adapter.fromJson(example.value().toString());

    assertThat(JSON.readTree(adapter.toJson(value))).isEqualTo(example.value());
  }

  static List<Example> successes() {
    return examples("2..").filter(ExamplesTest::isJson).toList();
  }

  static List<Example> requests() {
    return examples("request").toList();
  }

  static Stream<Example> examples(String status) {
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
}
