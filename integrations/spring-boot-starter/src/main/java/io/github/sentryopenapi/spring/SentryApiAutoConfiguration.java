package io.github.sentryopenapi.spring;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.micrometer.SentryObservationConvention;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpObservationInterceptor;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * A {@link SentryClient} from the properties under {@code sentry.api}, unless the application has
 * one of its own. Spring closes it.
 */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@EnableConfigurationProperties(SentryApiProperties.class)
public final class SentryApiAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  @Conditional(SentryCredentialsCondition.class)
  SentryClient sentryClient(
      SentryApiProperties properties, ObjectProvider<SentryClientCustomizer> customizers) {
    return SentryClients.create(properties, customizers.orderedStream().toList());
  }

  /** Metrics and traces, where Micrometer is on the class path and set up. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(OkHttpObservationInterceptor.class)
  @ConditionalOnBean(ObservationRegistry.class)
  static final class Observed {

    /** First, so that what the application's own interceptors do is measured too. */
    @Bean
    @Order(0)
    SentryClientCustomizer sentryObservation(
        ObservationRegistry registry, ObjectProvider<SentryObservationConvention> convention) {
      OkHttpObservationInterceptor interceptor =
          OkHttpObservationInterceptor.builder(registry, SentryObservationConvention.NAME)
              .observationConvention(convention.getIfAvailable(SentryObservationConvention::new))
              .build();
      return sentry -> sentry.addInterceptor(interceptor);
    }
  }
}
