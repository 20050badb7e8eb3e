package io.github.sentryopenapi.spring;

import io.github.sentryopenapi.ApiCall;
import io.github.sentryopenapi.RequestOptions;
import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryRateLimitException;
import io.github.sentryopenapi.api.TeamsApi.OrganizationTeamsQuery;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Asks Sentry for one team of the organization, or for the API's root if no organization is known:
 * once, and not for long.
 */
final class SentryHealthIndicator extends AbstractHealthIndicator {
  private final SentryClient sentry;
  private final RequestOptions once;

  SentryHealthIndicator(SentryClient sentry, Duration timeout) {
    super("Sentry health check failed");
    this.sentry = sentry;
    once = RequestOptions.builder().maxTries(1).callTimeout(timeout).build();
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health.up().withDetail("server", sentry.baseUrl());
    if (sentry.organization() != null) {
      health.withDetail("organization", sentry.organization());
    }
    try {
      call().withOptions(once).execute();
    } catch (SentryRateLimitException e) {
      // It is there and answers; taking the application out of service would help nobody.
      health.withDetail("rateLimited", true);
    } catch (SentryApiException e) {
      // A token for other things than reading teams is a token that works.
      if (e.status() != 403) {
        throw e;
      }
      health.withDetail("forbidden", true);
    }
  }

  private ApiCall<?> call() {
    String organization = sentry.organization();
    return organization == null
        ? sentry.raw("GET", "/api/0/", Map.of(), null)
        : sentry
            .teams()
            .listOrganizationTeams(
                organization, OrganizationTeamsQuery.builder().perPage(1).build());
  }
}
