/**
 * Sentry's web API in Java: one method per operation, immutable values, errors that say what to do.
 *
 * <pre>{@code
 * try (SentryClient sentry = SentryClient.builder().authToken(token).build()) {
 *   for (Team team : sentry.teams().listOrganizationTeams("the-interstellar-jurisdiction")) {
 *     System.out.println(team.slug());
 *   }
 * }
 * }</pre>
 */
@NullMarked
package io.github.sentryopenapi;

import org.jspecify.annotations.NullMarked;
