/**
 * {@link io.github.sentryopenapi.SentryClient} as a Spring bean, made from the properties under
 * {@code sentry.api}.
 *
 * <pre>{@code
 * sentry:
 *   api:
 *     auth-token: ${SENTRY_AUTH_TOKEN}
 * }</pre>
 */
@NullMarked
package io.github.sentryopenapi.spring;

import org.jspecify.annotations.NullMarked;
