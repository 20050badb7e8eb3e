package io.github.sentryopenapi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors.Entry;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SentryHealthContributorAutoConfigurationTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  SentryApiAutoConfiguration.class,
                  SentryHealthContributorAutoConfiguration.class));

  private final ApplicationContextRunner withToken =
      application.withPropertyValues("sentry.api.auth-token=secret");

  @Test
  void clientHasHealth() {
    withToken.run(
        context ->
            assertThat(context.getBean("sentryHealthContributor"))
                .isInstanceOf(SentryHealthIndicator.class));
  }

  @Test
  void eachClientHasHealth() {
    application
        .withBean("one", SentryClient.class, () -> client("https://one.example/"))
        .withBean("two", SentryClient.class, () -> client("https://two.example/"))
        .run(
            context ->
                assertThat(context.getBean(CompositeHealthContributor.class).stream())
                    .extracting(Entry::name)
                    .containsExactlyInAnyOrder("one", "two"));
  }

  @Test
  void noClientNoHealth() {
    application.run(context -> assertThat(context).doesNotHaveBean(HealthContributor.class));
  }

  @Test
  void propertyTurnsItOff() {
    withToken
        .withPropertyValues("management.health.sentry.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(HealthContributor.class));
  }

  @Test
  void healthOfTheApplicationGoesBefore() {
    HealthIndicator own = () -> Health.unknown().build();
    withToken
        .withBean("sentryHealthIndicator", HealthIndicator.class, () -> own)
        .run(context -> assertThat(context.getBean(HealthContributor.class)).isSameAs(own));
  }

  private static SentryClient client(String baseUrl) {
    return SentryClient.builder().authToken("secret").baseUrl(baseUrl).build();
  }
}
