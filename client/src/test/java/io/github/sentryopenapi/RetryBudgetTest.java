package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryBudgetTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void holdsNoMoreThanItBeganWith() {
    RetryBudget budget = new RetryBudget();
    budget.success();

    for (int i = 0; i < RetryBudget.CAPACITY; i++) {
      assertThat(budget.take()).isTrue();
    }
    assertThat(budget.take()).isFalse();
    for (int i = 1; i < RetryBudget.SUCCESSES_A_TOKEN; i++) {
      budget.success();
    }
    assertThat(budget.take()).isFalse();
  }

  /** Whatever else an answer says, a server that gives it is not down. */
  @ParameterizedTest
  @CsvSource({"200, 2", "404, 2", "429, 1", "500, 1"})
  void answersOfAServerThatIsUpGiveRetriesBack(int status, int requests) {
    try (SentryClient sentry = server.newClient().maxTries(2).time(new FakeTime()).build()) {
      for (int i = 0; i < RetryBudget.CAPACITY; i++) {
        server.answer(503, "");
        server.answer(503, "");
        run(sentry);
      }
      SentryClient once = sentry.withOptions(options -> options.maxTries(1));
      for (int i = 0; i < RetryBudget.SUCCESSES_A_TOKEN; i++) {
        server.answer(status, TestServer.TEAM);
        run(once);
      }
      int before = server.requestCount();

      server.answer(503, "");
      server.answer(503, "");
      run(sentry);

      assertThat(server.requestCount() - before).isEqualTo(requests);
    }
  }

  private static void run(SentryClient sentry) {
    catchThrowable(() -> sentry.teams().getTeam("org", "team").execute());
  }
}
