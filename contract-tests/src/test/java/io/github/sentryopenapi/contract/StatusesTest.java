package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.SentryConflictException;
import io.github.sentryopenapi.SentryNotFoundException;
import io.github.sentryopenapi.SentryRateLimitException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which statuses each operation declares, written down a second time: one that the spec loses is
 * missed here. Each is then answered by the servers and turned into a value or the right exception.
 */
@ExtendWith(PrismExtension.class)
@ParameterizedClass
@EnumSource
class StatusesTest {
  private static final List<String> ERRORS = List.of("400", "401", "403", "404", "429", "5XX");

  private final Server server;

  StatusesTest(Server.Kind kind, Prism prism) {
    server = kind.with(prism);
  }

  @Test
  void clientHasEveryOperation() {
    assertThat(Operations.ALL.keySet())
        .hasSize(8)
        .containsExactlyInAnyOrderElementsOf(Spec.operationIds());
  }

  @ParameterizedTest
  @CsvSource({
    "listOrganizationTeams,  200,     ''",
    "createOrganizationTeam, 201 200, 409",
    "getTeam,                200,     ''",
    "updateTeam,             200,     ''",
    "deleteTeam,             204 200, ''",
    "listTeamProjects,       200,     ''",
    "createTeamProject,      201,     409",
    "getTeamStats,           200,     ''"
  })
  void eachDeclaredStatusIsAnsweredAndUnderstood(
      String operationId, String successes, String moreErrors) {
    List<String> errors =
        java.util.stream.Stream.of(ERRORS, List.of(moreErrors.split(" ")))
            .flatMap(List::stream)
            .filter(status -> !status.isEmpty())
            .toList();

    for (String status : successes.split(" ")) {
      int code = Integer.parseInt(status);
      if (server.sends(operationId, code)) {
        assertThat(call(operationId, code).response().status()).isEqualTo(code);
      }
    }
    for (String status : errors) {
      int code = Integer.parseInt(status.replace("XX", "03"));
      SentryApiException error =
          catchThrowableOfType(SentryApiException.class, call(operationId, code)::execute);
      assertThat(error).isExactlyInstanceOf(type(code));
      assertThat(error.status()).isEqualTo(code);
    }
    assertThat(Spec.statuses(operationId))
        .containsExactlyInAnyOrderElementsOf(
            java.util.stream.Stream.of(List.of(successes.split(" ")), errors)
                .flatMap(List::stream)
                .toList());
  }

  private ApiCall<?> call(String operationId, int status) {
    return Operations.ALL.get(operationId).apply(server.answering(operationId, status));
  }

  private static Class<? extends SentryApiException> type(int status) {
    return Map.<Integer, Class<? extends SentryApiException>>of(
            404, SentryNotFoundException.class,
            409, SentryConflictException.class,
            429, SentryRateLimitException.class)
        .getOrDefault(status, SentryApiException.class);
  }
}
