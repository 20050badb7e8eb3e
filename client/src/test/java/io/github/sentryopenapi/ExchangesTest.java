package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sentryopenapi.FaultyServer.Connection;
import io.github.sentryopenapi.FaultyServer.Script;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Team;
import io.github.sentryopenapi.api.TeamsApi;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Test;

/** What becomes of the connections that are kept when one of them breaks. */
class ExchangesTest {
  /** As many as OkHttp keeps. */
  private static final int KEPT = 5;

  private static final String ANSWER = Scripts.answer("200 OK", TestServer.TEAM);

  private final CountDownLatch firstRequests = new CountDownLatch(KEPT);

  @Test
  void breaksAreNotTriedOnEachKeptConnection() throws Exception {
    Script resetsWhatComesAfterwards =
        connection -> {
          isOneOfTheFirst(connection);
          connection.request();
          connection.reset();
        };
    try (FaultyServer server = server(resetsWhatComesAfterwards);
        SentryClient sentry = client(server)) {
      keepConnections(sentry.teams());

      assertThatExceptionOfType(SentryTransportException.class)
          .isThrownBy(() -> sentry.teams().getTeam("org", "team").execute())
          .withMessage(
              "GET /api/0/teams/org/team/: no complete answer from 127.0.0.1:%d: Connection reset."
                      .formatted(server.port())
                  + " Check the base URL, the network and the proxy."
                  + Answers.see("connection"))
          .matches(thrown -> thrown.tries() == 1);
      assertThat(server.requests()).hasSize(KEPT + 2);
    }
  }

  @Test
  void keptConnectionsThatTheServerHasClosedFailOnePostAtMost() throws Exception {
    try (FaultyServer server =
            server(
                connection -> {
                  if (!isOneOfTheFirst(connection)) {
                    connection.request();
                    connection.send(ANSWER);
                  }
                  connection.close();
                });
        SentryClient sentry = client(server)) {
      keepConnections(sentry.teams());
      assertThat(server.isLeft()).isTrue();
      ApiCall<Team> create =
          sentry
              .teams()
              .createOrganizationTeam("org", NewTeam.builder().name("Ancient Gabelers").build());

      assertThatExceptionOfType(SentryTransportException.class).isThrownBy(create::execute);
      assertThat(create.execute().slug()).isEqualTo("ancient-gabelers");
    }
  }

  private static FaultyServer server(Script script) throws Exception {
    return new FaultyServer(ServerSocketFactory.getDefault(), script);
  }

  private static SentryClient client(FaultyServer server) {
    return SentryClient.builder()
        .baseUrl("http://127.0.0.1:" + server.port())
        .authToken(TestServer.TOKEN)
        .maxTries(1)
        .build();
  }

  /** The first connections answer when all have a request, so that each has one of its own. */
  private boolean isOneOfTheFirst(Connection connection) throws IOException, InterruptedException {
    if (firstRequests.getCount() == 0) {
      return false;
    }
    connection.request();
    firstRequests.countDown();
    firstRequests.await(5, TimeUnit.SECONDS);
    connection.send(ANSWER);
    return true;
  }

  private static void keepConnections(TeamsApi teams) throws Exception {
    List<CompletableFuture<Team>> calls =
        Stream.generate(() -> teams.getTeam("org", "team").executeAsync()).limit(KEPT).toList();
    for (CompletableFuture<Team> each : calls) {
      each.get(5, TimeUnit.SECONDS);
    }
  }
}
