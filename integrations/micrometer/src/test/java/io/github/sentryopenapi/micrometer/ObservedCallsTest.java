package io.github.sentryopenapi.micrometer;

import static io.github.sentryopenapi.micrometer.Observations.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpContext;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Micrometer's interceptor and the convention do together. */
class ObservedCallsTest {
  @RegisterExtension final TestServer server = new TestServer();

  private final Observations observations = new Observations();

  @Test
  void everyTryIsObserved() {
    server.answer(new MockResponse().setResponseCode(503).setHeader("Retry-After", 0));
    server.answer(TestServer.TEAM);

    getTeam(new SentryObservationConvention(), "team");

    assertThat(observations.ended())
        .extracting(each -> pairs(each.getLowCardinalityKeyValues()).get("status"))
        .containsExactly("503", "200");
  }

  @Test
  void everyPageIsObserved() {
    server.answer(
        new MockResponse()
            .setHeader("Content-Type", "application/json")
            .setHeader(
                "Link",
                "<https://sentry.io/?&cursor=100:1:0>; rel=\"next\"; results=\"true\";"
                    + " cursor=\"100:1:0\"")
            .setBody("[" + TestServer.TEAM + "]"));
    server.answer("[" + TestServer.TEAM + "]");

    try (SentryClient sentry = newClient(new SentryObservationConvention())) {
      assertThat(sentry.teams().listOrganizationTeams("org")).hasSize(2);
    }

    assertThat(observations.ended())
        .hasSize(2)
        .allSatisfy(
            each ->
                assertThat(pairs(each.getLowCardinalityKeyValues()))
                    .containsEntry("operation", "listOrganizationTeams"));
  }

  @Test
  void observationThatIsOpenIsTheParent() {
    server.answer(TestServer.TEAM);
    Observation parent = Observation.createNotStarted("work", observations.registry());

    try (SentryClient sentry = newClient(new SentryObservationConvention())) {
      parent.observe(() -> sentry.teams().getTeam("org", "team").execute());
    }

    assertThat(observations.ended().get(0).getParentObservation()).isSameAs(parent);
  }

  @Test
  void tracerAddsHeaders() throws InterruptedException {
    server.answer(TestServer.TEAM);

    getTeam(new SentryObservationConvention(), "team");

    assertThat(server.takeRequest().getHeader("traceparent"))
        .isEqualTo("of sentry.client.requests");
  }

  @Test
  void conventionCanBeChanged() {
    server.answer(TestServer.TEAM);
    SentryObservationConvention changed =
        new SentryObservationConvention() {
          @Override
          public String getName() {
            return "teams.sentry";
          }

          @Override
          public KeyValues getLowCardinalityKeyValues(OkHttpContext context) {
            return super.getLowCardinalityKeyValues(context).and("tenant", "acme");
          }
        };

    getTeam(changed, "team");

    assertThat(observations.only().getName()).isEqualTo("teams.sentry");
    assertThat(pairs(observations.only().getLowCardinalityKeyValues()))
        .containsEntry("tenant", "acme")
        .containsEntry("operation", "getTeam");
  }

  @Test
  void teamsShareOneTimer() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    observations
        .registry()
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(meters));
    server.answer(TestServer.TEAM);
    server.answer(TestServer.TEAM);

    getTeam(new SentryObservationConvention(), "one");
    getTeam(new SentryObservationConvention(), "other");

    Timer timer = meters.get("sentry.client.requests").timer();
    assertThat(timer.count()).isEqualTo(2);
    assertThat(timer.getId().getTags())
        .containsExactly(
            Tag.of("client.name", "127.0.0.1"),
            Tag.of("error", "none"),
            Tag.of("exception", "none"),
            Tag.of("method", "GET"),
            Tag.of("operation", "getTeam"),
            Tag.of("outcome", "SUCCESS"),
            Tag.of("status", "200"),
            Tag.of("uri", "/api/0/teams/{organization_slug}/{team_slug}/"));
  }

  private SentryClient newClient(SentryObservationConvention convention) {
    return server.newClient().addInterceptor(observations.interceptor(convention)).build();
  }

  private void getTeam(SentryObservationConvention convention, String slug) {
    try (SentryClient sentry = newClient(convention)) {
      sentry.teams().getTeam("org", slug).execute();
    }
  }
}
