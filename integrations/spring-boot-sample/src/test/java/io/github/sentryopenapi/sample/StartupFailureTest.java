package io.github.sentryopenapi.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import io.github.sentryopenapi.SentryClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** What a developer reads when the settings are wrong. */
@ExtendWith(OutputCaptureExtension.class)
class StartupFailureTest {
  @Test
  void missingTokenIsNamedWhereTheClientIsNeeded(CapturedOutput output) {
    start();

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains(
            "Parameter 0 of constructor in "
                + Application.class.getName()
                + " needs a SentryClient,"
                + " and there is none: neither sentry.api.auth-token nor sentry.api.api-key is"
                + " set.")
        .contains("Set sentry.api.auth-token, define a SentryClient of your own,");
  }

  @Test
  void wrongValueIsNamedWithItsPlace(CapturedOutput output) {
    start("--sentry.api.auth-token=secret", "--sentry.api.max-tries=0");

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("'sentry.api.max-tries' must be from 1 to 100, but was 0")
        .contains("set in \"sentry.api.max-tries\" from property source \"commandLineArgs\"");
  }

  private static void start(String... arguments) {
    assertThatException()
        .isThrownBy(() -> SpringApplication.run(Application.class, arguments).close());
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {
    Application(SentryClient sentry) {}
  }
}
