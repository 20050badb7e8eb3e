package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sentryopenapi.api.Organization;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a test can pass in wrongly, with the whole message. */
class ArgumentsTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final String ORG = FakeSentry.EXAMPLE_ORGANIZATION;
  private static final String TEAM = "ancient-gabelers";
  private static final String SLUG =
      "'slug' must be 1 to 100 lowercase letters, digits, '_' and '-', and not digits only, but was"
          + " ";
  private static final String STATUS = "'status' must be from 400 to 599, but was ";

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakeIsNamed(String message, Consumer<FakeSentry> mistake) {
    assertThatThrownBy(() -> mistake.accept(sentry))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  static List<Arguments> mistakes() {
    Duration minus = Duration.ofSeconds(-1);
    return List.of(
        mistake(STATUS + 99, fake -> fake.failNext(99)),
        mistake(STATUS + 600, fake -> fake.failNext(600)),
        mistake(STATUS + 200, fake -> Failure.status(200, "teams-none")),
        mistake("'failure' must not be null, but was null", fake -> fake.failNext(null)),
        mistake(
            "'example' must be one of [permission-denied, project-creation-disabled,"
                + " team-managed-by-identity-provider], but was \"sso-required\"",
            fake -> Failure.status(403, "sso-required")),
        mistake("'times' must be at least 1, but was 0", fake -> Failure.loginPage().times(0)),
        mistake(
            "'operationId' must be one of [createOrganizationTeam, createTeamProject, deleteTeam,"
                + " getTeam, getTeamStats, listOrganizationTeams, listTeamProjects, updateTeam],"
                + " but was \"getTeams\"",
            fake -> Failure.loginPage().on("getTeams")),
        mistake(
            "'delay' must be longer than nothing, but was PT0S",
            fake -> Failure.delay(Duration.ZERO)),
        mistake("'delay' must be longer than nothing, but was null", fake -> Failure.delay(null)),
        mistake(
            "'retryAfter' must be whole seconds, 1 or more, but was PT1.5S",
            fake -> Failure.rateLimited(Duration.ofMillis(1500))),
        mistake(
            "'status' must be from 200 to 599, but was 100",
            fake -> Failure.answer(100, "text/plain", "")),
        mistake(
            "'contentType' must be visible ASCII, with spaces inside only, but was \"\"",
            fake -> Failure.answer(200, "", "")),
        mistake(
            "'contentType' must be visible ASCII, with spaces inside only, but was \"a\nb\"",
            fake -> Failure.answer(200, "a\nb", "")),
        mistake(
            "'body' must be empty with status 204, but was \"x\"",
            fake -> Failure.answer(204, "text/plain", "x")),
        mistake(
            "'body' must not be null, but was null",
            fake -> Failure.answer(200, "text/plain", null)),
        mistake("'calls' must be at least 0, but was -1", fake -> fake.limitConcurrency(-1)),
        mistake(
            "'calls' must be at least 0, but was -1",
            fake -> fake.limitRate(-1, Duration.ofSeconds(1))),
        mistake(
            "'window' must be whole seconds, 1 or more, but was PT-1S",
            fake -> fake.limitRate(1, minus)),
        mistake(
            "'duration' must be longer than nothing, but was PT-1S", fake -> fake.advance(minus)),
        mistake("'clock' must not be null, but was null", fake -> FakeSentry.create(null)),
        mistake(SLUG + "\"Acme\"", fake -> fake.addOrganization("Acme")),
        mistake(SLUG + "\"" + "x".repeat(101) + "\"", fake -> fake.addTeam(ORG, "x".repeat(101))),
        mistake(SLUG + "\"123\"", fake -> fake.addTeam(ORG, "123")),
        mistake(SLUG + "null", fake -> fake.addProject(ORG, TEAM, (String) null)),
        mistake(
            "'slug' must not be taken, but was \"" + ORG + "\"", fake -> fake.addOrganization(ORG)),
        mistake(
            "'organization.slug' must not be taken, but was \"" + ORG + "\"",
            fake -> fake.addOrganization(Organization.builder().id("1").slug(ORG).build())),
        mistake(
            "'organization' must not be null, but was null",
            fake -> fake.addOrganization((Organization) null)),
        mistake(
            "'slug' must not be taken, but was \"ancient-gabelers\"",
            fake -> fake.addTeam(ORG, TEAM)),
        mistake(
            "'team.slug' must not be taken, but was \"ancient-gabelers\"",
            fake -> fake.addTeam(ORG, Team.builder().id("1").slug(TEAM).build())),
        mistake(
            "'project.slug' must not be taken, but was \"prime-mover\"",
            fake ->
                fake.addProject(ORG, TEAM, Project.builder().id("1").slug("prime-mover").build())),
        mistake("'team' must not be null, but was null", fake -> fake.addTeam(ORG, (Team) null)),
        mistake(
            "'project' must not be null, but was null",
            fake -> fake.addProject(ORG, TEAM, (Project) null)),
        mistake(
            "'organization' must be one that was added, but was \"nope\"",
            fake -> fake.teams("nope")),
        mistake(
            "'team' must be one that was added, but was \"nope\"",
            fake -> fake.projects(ORG, "nope")),
        mistake(
            "'project' must be one that was added, but was \"nope\"",
            fake -> fake.addEvents(ORG, "nope", Instant.EPOCH, 1)),
        mistake(
            "'time' must not be null, but was null",
            fake -> fake.addEvents(ORG, "prime-mover", null, 1)),
        mistake(
            "'count' must not be negative, but was -1",
            fake -> fake.addEvents(ORG, "prime-mover", Instant.EPOCH, -1)),
        mistake(
            "'scopes' must each look like team:read, but was \"read\"",
            fake -> fake.addAuthToken("t", "read")),
        mistake(
            "'scopes' must not be null, but was null",
            fake -> fake.addApiKey("t", (String[]) null)),
        mistake(
            "'token' must be visible ASCII without spaces, and not empty",
            fake -> fake.addAuthToken("se cret")),
        mistake(
            "'apiKey' must be visible ASCII without spaces, and not empty",
            fake -> fake.addApiKey("")));
  }

  @Test
  void mistakeChangesNothing() {
    assertThatThrownBy(() -> sentry.addOrganization("Acme"));

    assertThat(sentry.addTeam(ORG, "ops").id()).isEqualTo("4509200000000001");
  }

  private static Arguments mistake(String message, Consumer<FakeSentry> mistake) {
    return arguments(message, mistake);
  }
}
