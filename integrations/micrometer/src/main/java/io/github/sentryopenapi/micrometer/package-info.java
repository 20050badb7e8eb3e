/**
 * Micrometer observations of the calls to Sentry's web API: Micrometer's own OkHttp interceptor,
 * with a convention that knows the operations.
 *
 * <pre>{@code
 * SentryClient.builder()
 *     .authToken(token)
 *     .addInterceptor(
 *         OkHttpObservationInterceptor.builder(registry, SentryObservationConvention.NAME)
 *             .observationConvention(new SentryObservationConvention())
 *             .build())
 * }</pre>
 */
@NullMarked
package io.github.sentryopenapi.micrometer;

import org.jspecify.annotations.NullMarked;
