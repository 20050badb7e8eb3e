package io.github.sentryopenapi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.sentry.IScopes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    properties = {
      "sentry.api.auth-token=secret",
      "sentry.api.organization=the-interstellar-jurisdiction",
      "sentry.dsn=http://public@127.0.0.1:1/1",
      "sentry.enable-backpressure-handling=false"
    })
class SampleApplicationTest {
  private static final SentryServer SERVER = new SentryServer();

  @Autowired private SentryClient sentry;
  @Autowired private MeterRegistry meters;
  @Autowired private HealthEndpoint health;
  @Autowired private IScopes errorReports;

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry properties) {
    properties.add("sentry.api.base-url", SERVER::url);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void callsAreMeasured() {
    assertThat(sentry.teams().getTeam("org", "team").execute().slug())
        .isEqualTo("ancient-gabelers");

    assertThat(
            meters
                .get("sentry.client.requests")
                .tag("operation", "getTeam")
                .tag("uri", "/api/0/teams/{organization_slug}/{team_slug}/")
                .timer()
                .count())
        .isEqualTo(1);
  }

  @Test
  void healthIsUp() {
    assertThat(health.healthForPath("sentry").getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void errorReportingSdkIsSetUpBesideIt() {
    assertThat(errorReports.isEnabled()).isTrue();
    assertThat(errorReports.getOptions().getDsn()).isEqualTo("http://public@127.0.0.1:1/1");
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}
}
