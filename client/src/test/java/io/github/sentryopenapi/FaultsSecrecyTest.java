package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sentryopenapi.FaultyServer.Script;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each fault brings to light, of a token and of an API key. */
class FaultsSecrecyTest {
  @RegisterExtension final Leaks leaks = new Leaks();

  @TestFactory
  Stream<DynamicTest> faults() {
    return Faults.all().stream().map(FaultsSecrecyTest::tested);
  }

  /** A server that repeats the header, as some do in their errors. */
  @TestFactory
  Stream<DynamicTest> echoes() {
    return Stream.of(
            echo(
                "in an error", "HTTP/1.1 400 Bad\r\n\r\n{\"detail\":\"%1$s\",\"%1$s\":[\"%1$s\"]}"),
            echo("in an error's page", "HTTP/1.1 500 Bad\r\n\r\n<html><title>%s</title>"),
            echo("in another error's header", "HTTP/1.1 404 Bad\r\nX-Echo: %s\r\n\r\n"),
            echo("in a limit's header", "HTTP/1.1 429 Bad\r\nRetry-After: %s\r\n\r\n"),
            echo("in what is allowed", "HTTP/1.1 405 Bad\r\nAllow: %s\r\n\r\n"),
            echo("in the reason", "HTTP/1.1 418 %s\r\n\r\n"),
            echo("in a redirect", "HTTP/1.1 302 Found\r\nLocation: http://x.test/%s\r\n\r\n"),
            echo("in the status line", "%s\r\n\r\n"),
            echo("in an answer", "HTTP/1.1 200 OK\r\n\r\n{\"id\":\"1\",\"memberCount\":\"%s\"}"),
            echo("in a key", "HTTP/1.1 200 OK\r\n\r\n{\"id\":\"1\",\"%s\":1}"),
            echo("in an answer's page", "HTTP/1.1 200 OK\r\n\r\n<html><title>%s</title>"),
            echo("in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%s\r\n"),
            echo("in a length", "HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n"))
        .map(FaultsSecrecyTest::tested);
  }

  private static Fault echo(String name, String answer) {
    Script script =
        connection -> {
          String head = connection.head(Integer.MAX_VALUE);
          String value = head.replaceFirst("(?s).*Authorization: ([^\r]*)\r.*", "$1");
          connection.send(answer.formatted(value));
          connection.close();
        };
    return Fault.breaks("header repeated " + name, "").script(script);
  }

  private static DynamicTest tested(Fault fault) {
    return DynamicTest.dynamicTest(
        fault.name,
        () -> {
          run(fault, "GET", "Bearer " + Leaks.TOKEN, settings -> settings.authToken(Leaks.TOKEN));
          run(fault, "POST", Leaks.BASIC, settings -> settings.apiKey(Leaks.API_KEY));
        });
  }

  private static void run(
      Fault fault,
      String method,
      String authorization,
      UnaryOperator<SentryClient.Builder> credential)
      throws Exception {
    OkHttpClient http = fault.httpClient();
    try (FaultyServer server = fault.server();
        SentryClient sentry =
            credential.apply(fault.client(server)).httpClient(http).maxTries(1).build()) {
      if (fault.second) {
        fault.call(sentry, "GET").execute();
      }
      Throwable thrown = catchThrowable(() -> fault.call(sentry, method).execute());

      if (thrown != null) {
        assertThat(thrown).isInstanceOf(SentryException.class);
        Leaks.assertNoneIn(thrown);
      }
      http.connectionPool().evictAll();
      assertThat(server.isLeft()).isTrue();
      for (String head : server.requests()) {
        if (head.endsWith("\r\n\r\n")) {
          Leaks.assertOnlyWhereItBelongs(head, authorization);
        }
      }
    }
  }
}
