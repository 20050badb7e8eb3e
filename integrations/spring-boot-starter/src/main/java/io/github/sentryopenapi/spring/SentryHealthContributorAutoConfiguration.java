package io.github.sentryopenapi.spring;

import io.github.sentryopenapi.SentryClient;
import java.time.Duration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;

/** Health of each {@link SentryClient} bean, where Boot's health module is on the class path. */
@AutoConfiguration(after = SentryApiAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
@ConditionalOnBean(SentryClient.class)
@ConditionalOnEnabledHealthIndicator("sentry")
public final class SentryHealthContributorAutoConfiguration
    extends CompositeHealthContributorConfiguration<SentryHealthIndicator, SentryClient> {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  SentryHealthContributorAutoConfiguration() {
    super(sentry -> new SentryHealthIndicator(sentry, TIMEOUT));
  }

  @Bean
  @ConditionalOnMissingBean(name = {"sentryHealthIndicator", "sentryHealthContributor"})
  HealthContributor sentryHealthContributor(ConfigurableListableBeanFactory beans) {
    return createContributor(beans, SentryClient.class);
  }
}
