/**
 * A Sentry for tests: it answers over real HTTP from this JVM, and remembers what it was told.
 *
 * <pre>{@code
 * @RegisterExtension static final FakeSentry sentry = FakeSentry.create();
 *
 * @Test
 * void createsTeam() {
 *   sentry.addOrganization("acme");
 *   sentry.client().teams().createOrganizationTeam("acme", NewTeam.builder().name("Ops").build()).execute();
 *   assertThat(sentry.teams("acme")).extracting(Team::slug).containsExactly("ops");
 * }
 * }</pre>
 */
@NullMarked
package io.github.sentryopenapi.test;

import org.jspecify.annotations.NullMarked;
