package io.github.sentryopenapi.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.sentryopenapi.SentryClient;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SentryApiAutoConfigurationTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(SentryApiAutoConfiguration.class));

  @Test
  void withoutTokenThereIsNoClientAndTheReportSaysWhy() {
    application.run(
        context -> {
          assertThat(context).hasNotFailed().doesNotHaveBean(SentryClient.class);
          assertThat(
                  ConditionEvaluationReport.get(
                          context.getSourceApplicationContext().getBeanFactory())
                      .getConditionAndOutcomesBySource()
                      .get(SentryApiAutoConfiguration.class.getName() + "#sentryClient"))
              .extracting(each -> each.getOutcome().getMessage())
              .contains(
                  "Sentry API credentials neither sentry.api.auth-token nor sentry.api.api-key is"
                      + " set");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentry.api.auth-token=", "sentry.api.api-key= "})
  void emptyCountsAsNone(String property) {
    application
        .withPropertyValues(property)
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SentryClient.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentry.api.auth-token=secret", "sentry.api.api-key=secret"})
  void tokenOrKeyMakesClient(String property) {
    application
        .withPropertyValues(property)
        .run(
            context -> {
              SentryClient sentry = context.getBean(SentryClient.class);
              assertThat(sentry.baseUrl()).isEqualTo("https://sentry.io/");
              assertThat(sentry.organization()).isNull();
            });
  }

  @Test
  void serverAndOrganizationAreSet() {
    application
        .withPropertyValues(
            "sentry.api.auth-token=secret",
            "sentry.api.api-key=",
            "sentry.api.base-url=http://sentry.internal:9000/x",
            "sentry.api.allow-http=sentry.other, sentry.internal",
            "sentry.api.organization=the-interstellar-jurisdiction")
        .run(
            context -> {
              SentryClient sentry = context.getBean(SentryClient.class);
              assertThat(sentry.baseUrl()).isEqualTo("http://sentry.internal:9000/x/");
              assertThat(sentry.organization()).isEqualTo("the-interstellar-jurisdiction");
            });
  }

  @Test
  void environmentVariableIsRead() {
    application
        .withInitializer(
            context -> {
              context
                  .getEnvironment()
                  .getPropertySources()
                  .addFirst(
                      new SystemEnvironmentPropertySource(
                          "test-systemEnvironment", Map.of("SENTRY_API_AUTH_TOKEN", "secret")));
              ConfigurationPropertySources.attach(context.getEnvironment());
            })
        .run(context -> assertThat(context).hasSingleBean(SentryClient.class));
  }

  @Test
  void enabledFalseGoesBeforeToken() {
    application
        .withPropertyValues("sentry.api.auth-token=secret", "sentry.api.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(SentryClient.class));
  }

  @Test
  void clientOfTheApplicationGoesBefore() {
    application
        .withUserConfiguration(OwnClient.class)
        .withPropertyValues("sentry.api.auth-token=secret", "sentry.api.max-tries=0")
        .run(
            context ->
                assertThat(context.getBean(SentryClient.class).baseUrl())
                    .isEqualTo("https://own.example/"));
  }

  @Test
  void customizersRunInOrderAfterTheProperties() {
    application
        .withUserConfiguration(Customizers.class)
        .withPropertyValues("sentry.api.enabled=true", "sentry.api.base-url=https://one.example/")
        .run(
            context ->
                assertThat(context.getBean(SentryClient.class).baseUrl())
                    .isEqualTo("https://three.example/"));
  }

  @Test
  void clientIsClosedWithTheContext() {
    AtomicReference<SentryClient> sentry = new AtomicReference<>();
    application
        .withPropertyValues("sentry.api.auth-token=secret")
        .run(context -> sentry.set(context.getBean(SentryClient.class)));

    assertThatIllegalStateException()
        .isThrownBy(() -> sentry.get().teams().getTeam("org", "team").execute())
        .withMessageStartingWith("this SentryClient is closed.");
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnClient {
    @Bean
    SentryClient own() {
      return SentryClient.builder().authToken("other").baseUrl("https://own.example/").build();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Customizers {
    @Bean
    @Order(2)
    SentryClientCustomizer last() {
      return sentry -> sentry.baseUrl("https://three.example/");
    }

    @Bean
    @Order(1)
    SentryClientCustomizer first() {
      return sentry -> sentry.authToken("secret").baseUrl("https://two.example/");
    }
  }
}
