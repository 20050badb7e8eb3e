package io.github.sentryopenapi.spring;

import io.github.sentryopenapi.SentryClient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.analyzer.AbstractInjectionFailureAnalyzer;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Says what to set where a client is injected and there is none. Boot's own analyzer, which comes
 * after this one, only says that there is none.
 */
@Order(0)
final class MissingSentryClientFailureAnalyzer
    extends AbstractInjectionFailureAnalyzer<NoSuchBeanDefinitionException> {
  private final Environment environment;

  MissingSentryClientFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(
      Throwable root, NoSuchBeanDefinitionException cause, @Nullable String where) {
    if (cause.getBeanType() != SentryClient.class
        || cause.getNumberOfBeansFound() > 0
        || SentryCredentialsCondition.matches(environment)) {
      return null;
    }
    return new FailureAnalysis(
        (where == null ? "A component" : where)
            + " needs a SentryClient, and there is none: "
            + SentryCredentialsCondition.reason(environment)
            + ".",
        "Set sentry.api.auth-token, define a SentryClient of your own, or inject an"
            + " ObjectProvider<SentryClient> if the application can do without.",
        cause);
  }
}
