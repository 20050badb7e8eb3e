package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.contract.Spec.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every named example of an error, through the client. */
@ExtendWith(PrismExtension.class)
@ParameterizedClass
@EnumSource
class ErrorsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Server server;

  ErrorsTest(Server.Kind kind, Prism prism) {
    server = kind.with(prism);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void errorKeepsStatusAndBody(Example example, int status) throws Exception {
    ApiCall<?> call =
        Operations.ALL
            .get(example.operationId())
            .apply(
                server.answering(
                    example.operationId(), status, example.name(), example.mediaType()));

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

  /** A range such as 5XX is asked for with each of its usual statuses. */
  static List<Arguments> errors() {
    List<Arguments> errors = new ArrayList<>();
    ExamplesTest.examples("4..")
        .forEach(each -> errors.add(arguments(each, Integer.parseInt(each.status()))));
    ExamplesTest.examples("5XX")
        .forEach(each -> List.of(500, 502, 503, 504).forEach(s -> errors.add(arguments(each, s))));
    return errors;
  }

  private static String sentence(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank() ? node.asText() : null;
  }
}
