package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.SentryClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeSentry.class)
class ParametersTest {
  private final SentryClient client;

  ParametersTest(SentryClient client) {
    this.client = client;
  }

  @Test
  void fakeAndClientBelongTogether(FakeSentry sentry) {
    assertThat(client).isSameAs(sentry.client());
    assertThat(client.teams().listOrganizationTeams(FakeSentry.EXAMPLE_ORGANIZATION)).hasSize(2);
  }

  @Test
  void eachTestFindsItAsNew(FakeSentry sentry) {
    assertThat(sentry.requests()).isEmpty();
    assertThat(client.teams().listOrganizationTeams(FakeSentry.EXAMPLE_ORGANIZATION)).hasSize(2);
  }
}
