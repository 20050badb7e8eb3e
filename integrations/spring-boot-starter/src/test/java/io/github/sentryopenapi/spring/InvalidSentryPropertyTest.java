package io.github.sentryopenapi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

class InvalidSentryPropertyTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(SentryApiAutoConfiguration.class));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          connect-timeout=0s  | 'sentry.api.connect-timeout' must be between 1 ms and 24 days, but was PT0S
          read-timeout=0s     | 'sentry.api.read-timeout' must be between 1 ms and 24 days, but was PT0S
          call-timeout=-1s    | 'sentry.api.call-timeout' must be between 1 ms and 24 days, but was PT-1S
          max-tries=0         | 'sentry.api.max-tries' must be from 1 to 100, but was 0
          base-url=ftp://x    | 'sentry.api.base-url' must be an http or https URL such as https://sentry.io/: "ftp://x"
          base-url=http://x/  | 'sentry.api.base-url' must be https unless its host is loopback, or the token would travel unencrypted; sentry.api.allow-http("x") permits it: "http://x/". See https://sentryopenapi.github.io/sentry-openapi/troubleshooting.html#http-refused
          allow-http=http://x | sentry.api.allow-http: 'host' must be a host name or IP address alone, such as sentry.internal, without scheme, port or path: "http://x"
          auth-token=a b      | 'sentry.api.auth-token' must be the secret alone: visible ASCII without spaces or line breaks, and without 'Bearer' before it
          api-key=key         | 'sentry.api.api-key' must not be set beside 'sentry.api.auth-token'
          """)
  void messageNamesTheProperty(String property, String message) {
    application
        .withPropertyValues("sentry.api.auth-token=secret", "sentry.api." + property)
        .run(context -> assertThat(refusal(context.getStartupFailure())).hasMessage(message));
  }

  @Test
  void apiKeyIsChecked() {
    application
        .withPropertyValues("sentry.api.api-key=a b")
        .run(
            context ->
                assertThat(refusal(context.getStartupFailure()))
                    .hasMessageStartingWith("'sentry.api.api-key' must be the secret alone: "));
  }

  @Test
  void enabledTrueNeedsToken() {
    application
        .withPropertyValues("sentry.api.enabled=true")
        .run(
            context ->
                assertThat(refusal(context.getStartupFailure()))
                    .hasMessage(
                        "a SentryClient needs sentry.api.auth-token, authTokenSupplier(…) or"
                            + " sentry.api.api-key. See"
                            + " https://sentryopenapi.github.io/sentry-openapi/troubleshooting.html#no-token"));
  }

  @Test
  void analysisSaysWhereThePropertyIsSet() {
    FailureAnalysis analysis = analysis("sentry.api.auth-token=secret", "sentry.api.max-tries=0");

    assertThat(analysis.getDescription())
        .isEqualTo("'sentry.api.max-tries' must be from 1 to 100, but was 0");
    assertThat(analysis.getAction())
        .isEqualTo(
            "Review the property 'sentry.api.max-tries', set in"
                + " \"sentry.api.max-tries\" from property source \"test\".");
  }

  @Test
  void analysisNamesPropertyThatIsNotSet() {
    assertThat(analysis("sentry.api.enabled=true").getAction())
        .isEqualTo("Review the property 'sentry.api.auth-token'.");
  }

  @Test
  void analysisOfWrongTokenDoesNotShowIt() {
    FailureAnalysis analysis = analysis("sentry.api.auth-token=Bearer hidden");

    assertThat(analysis.getDescription()).startsWith("'sentry.api.auth-token' must be ");
    assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain("hidden");
  }

  @Test
  void propertiesDoNotShowSecrets() {
    application
        .withPropertyValues("sentry.api.auth-token=hidden", "sentry.api.base-url=https://x/")
        .run(
            context ->
                assertThat(context.getBean(SentryApiProperties.class))
                    .hasToString("SentryApiProperties[https://x/]"));
  }

  private static Throwable refusal(Throwable failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof InvalidSentryPropertyException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private FailureAnalysis analysis(String... properties) {
    AtomicReference<FailureAnalysis> analysis = new AtomicReference<>();
    AtomicReference<Environment> environment = new AtomicReference<>();
    application
        .withInitializer(context -> environment.set(context.getEnvironment()))
        .withPropertyValues(properties)
        .run(
            context ->
                analysis.set(analyzer(environment.get()).analyze(context.getStartupFailure())));
    return analysis.get();
  }

  /** As Boot finds it. */
  private static FailureAnalyzer analyzer(Environment environment) {
    return SpringFactoriesLoader.forDefaultResourceLocation()
        .load(
            FailureAnalyzer.class,
            ArgumentResolver.of(Environment.class, environment),
            (type, name, failure) -> {})
        .stream()
        .filter(InvalidSentryPropertyFailureAnalyzer.class::isInstance)
        .findFirst()
        .orElseThrow();
  }
}
