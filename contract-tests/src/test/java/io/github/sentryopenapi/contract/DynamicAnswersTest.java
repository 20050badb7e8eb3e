package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.api.TeamsApi;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Response;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers that Prism makes up from the schemas, each from a seed of its own, so that a failure can
 * be seen again. How many: {@code -Ddynamic.answers=…}; {@code -Pdynamic} makes 2,000 of each.
 */
@ExtendWith(PrismExtension.class)
class DynamicAnswersTest {
  private static final int ANSWERS = Integer.getInteger("dynamic.answers", 20);

  @ParameterizedTest
  @MethodSource("operations")
  void everyRandomAnswerIsDecoded(String operationId, Prism prism) {
    AtomicInteger seed = new AtomicInteger();
    Set<String> bodies = new HashSet<>();
    TeamsApi teams =
        MockedCalls.teams(
            prism,
            chain -> {
              // A seed for the whole of Prism (--seed) would begin anew with every answer.
              Response response =
                  chain.proceed(
                      chain
                          .request()
                          .newBuilder()
                          .header("Prefer", "dynamic=true, seed=" + seed)
                          .build());
              bodies.add(response.peekBody(Long.MAX_VALUE).string());
              return response;
            });

    while (seed.incrementAndGet() <= ANSWERS) {
      try {
        assertThat(Operations.ALL.get(operationId).apply(teams).response().status())
            .isBetween(200, 299);
      } catch (RuntimeException e) {
        throw new AssertionError(operationId + " with seed " + seed, e);
      }
    }

    assertThat(bodies).hasSizeGreaterThan(operationId.equals("deleteTeam") ? 0 : ANSWERS / 2);
  }

  static List<String> operations() {
    return Spec.operationIds();
  }
}
