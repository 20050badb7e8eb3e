package io.github.sentryopenapi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Runs on a class path of its own; see the pom. */
class BareApplicationTest {
  @Test
  void needsNeitherHealthNorMicrometer() {
    assertThat(ClassUtils.isPresent("org.springframework.boot.health.contributor.Health", null))
        .isFalse();
    assertThat(ClassUtils.isPresent("io.micrometer.core.instrument.MeterRegistry", null)).isFalse();

    try (ConfigurableApplicationContext context =
        SpringApplication.run(
            Application.class, "--sentry.api.auth-token=secret", "--spring.main.banner-mode=off")) {
      assertThat(context.getBean(SentryClient.class).baseUrl()).isEqualTo("https://sentry.io/");
      assertThat(context.getBeansOfType(ObservationRegistry.class)).isNotEmpty();
      assertThat(context.getBeansOfType(SentryClientCustomizer.class)).isEmpty();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}
}
