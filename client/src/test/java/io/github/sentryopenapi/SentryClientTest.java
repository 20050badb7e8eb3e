package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentryClientTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void needsTokenOrApiKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SentryClient.builder().build())
        .withMessage(
            "a SentryClient needs authToken(…), authTokenSupplier(…) or apiKey(…)."
                + Answers.see("no-token"));
  }

  @Test
  void asksSentryIoUnlessToldOtherwise() {
    try (SentryClient sentry = SentryClient.builder().authToken(TestServer.TOKEN).build()) {
      assertThat(sentry).hasToString("SentryClient[https://sentry.io/]");
    }
  }

  @Test
  void textFormNamesTheServer() {
    try (SentryClient sentry =
        SentryClient.builder().apiKey("key").baseUrl("https://sentry.example:9000/x").build()) {
      assertThat(sentry).hasToString("SentryClient[https://sentry.example:9000/x/]");
    }
  }

  @Test
  void accessorGivesTheSameInstance() {
    try (SentryClient sentry = SentryClient.builder().authToken(TestServer.TOKEN).build()) {
      assertThat(sentry.teams()).isSameAs(sentry.teams());
    }
  }

  @Test
  void refusesNullHttpClient() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentryClient.builder().httpClient(null))
        .withMessage("'httpClient' must not be null");
  }

  @ParameterizedTest
  @MethodSource("badTimeouts")
  void refusesBadTimeout(
      String name,
      BiFunction<SentryClient.Builder, Duration, SentryClient.Builder> setter,
      Duration timeout) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> setter.apply(SentryClient.builder(), timeout))
        .withMessage("'" + name + "' must be between 1 ms and 24 days, but was " + timeout);
  }

  static Stream<Arguments> badTimeouts() {
    return Stream.of(
            null,
            Duration.ZERO,
            Duration.ofNanos(999_999),
            Duration.ofMillis(-1),
            Duration.ofDays(25),
            Duration.ofMillis(Integer.MAX_VALUE + 1L),
            Duration.ofSeconds(Long.MAX_VALUE),
            Duration.ofSeconds(Long.MIN_VALUE))
        .flatMap(
            timeout ->
                Stream.of(
                    setter("connectTimeout", SentryClient.Builder::connectTimeout, timeout),
                    setter("readTimeout", SentryClient.Builder::readTimeout, timeout),
                    setter("callTimeout", SentryClient.Builder::callTimeout, timeout)));
  }

  private static Arguments setter(
      String name,
      BiFunction<SentryClient.Builder, Duration, SentryClient.Builder> setter,
      Duration timeout) {
    return Arguments.of(name, setter, timeout);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, Integer.MAX_VALUE})
  void takesTimeoutAtItsLimits(long millis) {
    Duration timeout = Duration.ofMillis(millis);
    SentryClient.Builder settings =
        SentryClient.builder()
            .authToken(TestServer.TOKEN)
            .connectTimeout(timeout)
            .readTimeout(timeout)
            .callTimeout(timeout);

    try (SentryClient sentry = settings.build()) {
      assertThat(sentry).isNotNull();
    }
  }

  /** All travel in one header, so a client has one of them. */
  @Test
  void lastCredentialsWin() throws Exception {
    SentryClient.Builder settings = server.newClient();

    assertSends("Basic a2V5Og==", settings.apiKey("key"));
    assertSends("Bearer supplied", settings.authTokenSupplier(() -> AuthToken.of("supplied")));
    assertSends("Bearer fixed", settings.authToken("fixed"));
  }

  private void assertSends(String authorization, SentryClient.Builder settings) throws Exception {
    server.answer(200, TestServer.TEAM);
    try (SentryClient sentry = settings.build()) {
      sentry.teams().getTeam("org", "team").execute();
    }
    assertThat(server.takeRequest().getHeader("Authorization")).isEqualTo(authorization);
  }

  @Test
  void organizationTokenSaysWhereItBelongs() {
    String token =
        AuthTokenTest.organizationToken("{\"url\":\"https://sentry.example\",\"org\":\"acme\"}");
    SentryClient.Builder settings = SentryClient.builder().authToken(token);

    try (SentryClient sentry = settings.build()) {
      assertThat(sentry.baseUrl()).isEqualTo("https://sentry.example/");
      assertThat(sentry.organization()).isEqualTo("acme");
    }
    try (SentryClient sentry = settings.organization("other").build()) {
      assertThat(sentry.organization()).isEqualTo("other");
    }
    settings.baseUrl("https://sentry.io/");
    assertThatIllegalArgumentException()
        .isThrownBy(settings::build)
        .withMessage(
            "an organization token is only sent to the server that it names, sentry.example:443,"
                + " but 'baseUrl' is https://sentry.io/; leave that out, or use a token of that"
                + " server."
                + Answers.see("token-host"));
  }

  @Test
  void suppliedTokenOfAnotherServerIsNotSent() {
    String token = AuthTokenTest.organizationToken("{\"url\":\"https://sentry.example\"}");
    SentryClient.Builder settings = server.newClient().authTokenSupplier(() -> AuthToken.of(token));

    try (SentryClient sentry = settings.build()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sentry.teams().getTeam("org", "team").execute())
          .withMessageStartingWith(
              "an organization token is only sent to the server that it names, sentry.example:443");
    }
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void supplierAndApiKeyNameNoOrganization() {
    try (SentryClient supplied =
            SentryClient.builder().authTokenSupplier(() -> AuthToken.of("token")).build();
        SentryClient keyed = SentryClient.builder().apiKey("key").build()) {
      assertThat(supplied.organization()).isNull();
      assertThat(keyed.organization()).isNull();
    }
  }
}
