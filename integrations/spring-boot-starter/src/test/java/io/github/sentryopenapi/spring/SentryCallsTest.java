package io.github.sentryopenapi.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryException;
import io.github.sentryopenapi.micrometer.SentryObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the properties and beans of an application do to its calls. */
class SentryCallsTest {
  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void tokenIsSent() {
    server.answer(200, TestServer.TEAM);

    application()
        .run(
            context -> {
              getTeam(context.getBean(SentryClient.class));
              assertThat(server.takeRequest().getHeader("Authorization"))
                  .isEqualTo("Bearer " + TestServer.TOKEN);
            });
  }

  @Test
  void pacedClientWaitsForTheNextWindow() {
    server.answer(
        new MockResponse()
            .setHeader("Content-Type", "application/json")
            .setHeader("X-Sentry-Rate-Limit-Limit", 40)
            .setHeader("X-Sentry-Rate-Limit-Remaining", 0)
            .setHeader("X-Sentry-Rate-Limit-Reset", Instant.now().getEpochSecond() + 3600)
            .setBody(TestServer.TEAM));

    application()
        .withPropertyValues("sentry.api.pacing=true")
        .run(
            context -> {
              SentryClient sentry = context.getBean(SentryClient.class);
              getTeam(sentry);
              assertThatExceptionOfType(SentryException.class).isThrownBy(() -> getTeam(sentry));
              assertThat(server.requestCount()).isEqualTo(1);
            });
  }

  @Test
  void callsAreObserved() {
    server.answer(200, TestServer.TEAM);

    application()
        .withConfiguration(AutoConfigurations.of(ObservationAutoConfiguration.class))
        .withUserConfiguration(Recording.class)
        .run(
            context -> {
              getTeam(context.getBean(SentryClient.class));
              assertThat(context.getBean(Recorder.class).names)
                  .containsExactly(
                      "sentry.client.requests:"
                          + " GET /api/0/teams/{organization_slug}/{team_slug}/");
            });
  }

  @Test
  void observationsCanBeTurnedOff() {
    server.answer(200, TestServer.TEAM);

    application()
        .withConfiguration(AutoConfigurations.of(ObservationAutoConfiguration.class))
        .withUserConfiguration(Recording.class)
        .withPropertyValues("management.observations.enable.sentry=false")
        .run(
            context -> {
              getTeam(context.getBean(SentryClient.class));
              assertThat(context.getBean(Recorder.class).names).isEmpty();
            });
  }

  @Test
  void conventionOfTheApplicationIsUsed() {
    server.answer(200, TestServer.TEAM);
    SentryObservationConvention own =
        new SentryObservationConvention() {
          @Override
          public String getName() {
            return "own.name";
          }
        };

    application()
        .withConfiguration(AutoConfigurations.of(ObservationAutoConfiguration.class))
        .withUserConfiguration(Recording.class)
        .withBean(SentryObservationConvention.class, () -> own)
        .run(
            context -> {
              getTeam(context.getBean(SentryClient.class));
              assertThat(context.getBean(Recorder.class).names)
                  .containsExactly("own.name: GET /api/0/teams/{organization_slug}/{team_slug}/");
            });
  }

  @Test
  void httpClientOfTheApplicationIsUsedOnlyWhenPassed() {
    server.answer(200, TestServer.TEAM);
    OkHttpClient other =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IOException("the application's own");
                })
            .build();

    application()
        .withBean(OkHttpClient.class, () -> other)
        .run(context -> getTeam(context.getBean(SentryClient.class)));
    application()
        .withBean(SentryClientCustomizer.class, () -> sentry -> sentry.httpClient(other))
        .withPropertyValues("sentry.api.max-tries=1")
        .run(
            context ->
                assertThatExceptionOfType(SentryException.class)
                    .isThrownBy(() -> getTeam(context.getBean(SentryClient.class)))
                    .withMessageContaining("the application's own"));
  }

  private ApplicationContextRunner application() {
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(SentryApiAutoConfiguration.class))
        .withPropertyValues(
            "sentry.api.auth-token=" + TestServer.TOKEN, "sentry.api.base-url=" + server.url("/"));
  }

  private static void getTeam(SentryClient sentry) {
    assertThat(sentry.teams().getTeam("org", "team").execute().slug())
        .isEqualTo("ancient-gabelers");
  }

  @Configuration(proxyBeanMethods = false)
  static class Recording {
    @Bean
    Recorder recorder() {
      return new Recorder();
    }
  }

  static final class Recorder implements ObservationHandler<Observation.Context> {
    final List<String> names = new CopyOnWriteArrayList<>();

    @Override
    public void onStop(Observation.Context context) {
      names.add(context.getName() + ": " + context.getContextualName());
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }
}
