package io.github.sentryopenapi.spring;

import io.github.sentryopenapi.SentryClient;

/**
 * A bean that changes the settings of the auto-configured {@link SentryClient} after the properties
 * were applied: for a token that rotates, an HTTP client of the application's own, an interceptor.
 *
 * <pre>{@code
 * @Bean
 * SentryClientCustomizer ownHttpClient(OkHttpClient http) {
 *   return sentry -> sentry.httpClient(http);
 * }
 * }</pre>
 */
@FunctionalInterface
public interface SentryClientCustomizer {
  /** Changes settings; called once, before the client is built. */
  void customize(SentryClient.Builder sentry);
}
