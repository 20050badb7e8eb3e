package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryDecodingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answers that the spec does not allow, which Prism cannot be made to send: each property left out,
 * null, of another type, with an unknown value, with an unknown one beside it. Every one is
 * decoded, or fails with the place where it is wrong; nothing else comes out of the client.
 */
class DistortedAnswersTest {
  private static HttpServer server;
  private static SentryClient client;
  private static volatile byte[] answer;
  private static volatile int status;

  @BeforeAll
  static void start() throws IOException {
    // Without it, each answer waits 40 ms for the client's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    client =
        SentryClient.builder()
            .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
            .authToken("contract-test-token")
            .maxTries(1)
            .build();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "listOrganizationTeams,  200",
    "createOrganizationTeam, 201",
    "getTeam,                200",
    "updateTeam,             200",
    "listTeamProjects,       200",
    "createTeamProject,      201",
    "getTeamStats,           200"
  })
  void answerIsDecodedOrFailsWithItsPlace(String operationId, int success) {
    status = success;
    List<String> wrong = new ArrayList<>();
    List<Distortion> distortions = distortions(operationId, success);
    for (Distortion each : distortions) {
      answer = each.body().toString().getBytes(StandardCharsets.UTF_8);
      try {
        call(operationId).execute();
      } catch (SentryDecodingException e) {
        if (each.mustDecode() || !namesThePlace(e.getMessage(), each.path())) {
          wrong.add(each + ": " + e.getMessage().lines().findFirst().orElseThrow());
        }
      } catch (RuntimeException e) {
        wrong.add(each + ": " + e);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(distortions).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({"getTeam, 400", "getTeam, 404", "createOrganizationTeam, 409", "deleteTeam, 500"})
  void errorBodyOfAnyFormIsKept(String operationId, int error) {
    status = error;
    List<String> wrong = new ArrayList<>();
    for (Distortion each : distortions(operationId, error)) {
      answer = each.body().toString().getBytes(StandardCharsets.UTF_8);
      try {
        call(operationId).execute();
        wrong.add(each + ": no exception");
      } catch (SentryApiException e) {
        if (e.status() != error || !e.body().equals(each.body().toString())) {
          wrong.add(each + ": " + e.status() + " " + e.body());
        }
      } catch (RuntimeException e) {
        wrong.add(each + ": " + e);
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static List<Distortion> distortions(String operationId, int status) {
    String declared = Coverage.declaredStatus(operationId, status);
    JsonNode responses = Spec.operation(operationId).node().get("responses");
    return Distortion.of(Spec.bodySchema(responses.get(declared)));
  }

  /** The property itself, or, if it is missing, the object without it. */
  private static boolean namesThePlace(String message, String path) {
    String object = path.substring(0, Math.max(1, path.lastIndexOf('.')));
    return Pattern.compile("(?<= )" + Pattern.quote(path) + "(?![\\w:])").matcher(message).find()
        || message.contains("missing at " + object + ".");
  }

  private static ApiCall<?> call(String operationId) {
    return Operations.ALL.get(operationId).apply(client.teams());
  }
}
