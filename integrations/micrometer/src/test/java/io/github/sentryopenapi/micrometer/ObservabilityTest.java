package io.github.sentryopenapi.micrometer;

import static io.github.sentryopenapi.micrometer.Observations.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.SentryNotFoundException;
import io.github.sentryopenapi.micrometer.ObservabilityExamples.Tracing;
import io.micrometer.observation.Observation;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ObservabilityTest {
  private static final Path PAGE = Path.of("..", "..", "client", "docs", "observability.md");
  private static final Path EXAMPLES =
      Path.of("src/test/java/io/github/sentryopenapi/micrometer/ObservabilityExamples.java");

  @RegisterExtension final TestServer server = new TestServer();
  @RegisterExtension final OpenTelemetryExtension telemetry = OpenTelemetryExtension.create();

  private final Observations observations = new Observations();
  private final List<String> logged = new ArrayList<>();

  @Test
  void javaOfThePageIsWhatIsCompiled() throws IOException {
    String compiled = withoutIndent(Files.readString(EXAMPLES));
    List<String> blocks =
        Pattern.compile("```java\n(.+?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .map(block -> withoutIndent(block.group(1)))
            .toList();

    assertThat(blocks).hasSize(5).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  private static String withoutIndent(String java) {
    return java.replaceAll("(?m)^ +", "");
  }

  @Test
  void micrometerObservesTheOperation() {
    server.answer(TestServer.TEAM);

    getTeam(
        ObservabilityExamples.micrometer(
            server.url("/"), TestServer.TOKEN, observations.registry()));

    assertThat(pairs(observations.only().getLowCardinalityKeyValues()))
        .containsEntry("operation", "getTeam");
  }

  @Test
  void threadsThatCarryTheContextKeepTheParent() throws Exception {
    server.answer(TestServer.TEAM);
    OkHttpClient http = ObservabilityExamples.threadsThatCarryTheContext();
    Observation parent = Observation.createNotStarted("work", observations.registry());

    try (SentryClient sentry =
        server
            .newClient()
            .httpClient(http)
            .addInterceptor(observations.interceptor(new SentryObservationConvention()))
            .build()) {
      parent
          .observe(() -> sentry.teams().getTeam("org", "team").executeAsync())
          .get(5, TimeUnit.SECONDS);
    } finally {
      http.dispatcher().executorService().shutdown();
    }

    assertThat(observations.ended())
        .filteredOn(each -> each.getName().equals("sentry.client.requests"))
        .singleElement()
        .satisfies(each -> assertThat(each.getParentObservation()).isSameAs(parent));
  }

  @Test
  void openTelemetryTracesTheOperation() throws InterruptedException {
    server.answer(new MockResponse().setResponseCode(404));
    Tracing tracing =
        new Tracing(
            telemetry.getOpenTelemetry().getTracer("sentry"),
            telemetry.getOpenTelemetry().getPropagators().getTextMapPropagator());

    assertThatExceptionOfType(SentryNotFoundException.class)
        .isThrownBy(() -> getTeam(server.newClient().addInterceptor(tracing).build()));

    assertThat(telemetry.getSpans()).hasSize(1);
    SpanData span = telemetry.getSpans().get(0);
    assertThat(span.getName()).isEqualTo("getTeam");
    assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(span.getStatus()).isEqualTo(StatusData.error());
    assertThat(span.getAttributes().asMap())
        .isEqualTo(
            Map.of(
                AttributeKey.stringKey("http.request.method"), "GET",
                AttributeKey.stringKey("server.address"), "127.0.0.1",
                AttributeKey.longKey("http.response.status_code"), 404L));
    assertThat(server.takeRequest().getHeader("traceparent"))
        .isEqualTo("00-" + span.getTraceId() + "-" + span.getSpanId() + "-01");
  }

  @Test
  void logsHaveNoToken() {
    server.answer(TestServer.TEAM);

    getTeam(ObservabilityExamples.logs(server.url("/"), TestServer.TOKEN, logger()));

    assertThat(logged)
        .contains("Authorization: ██")
        .noneMatch(line -> line.contains(TestServer.TOKEN));
  }

  @Test
  void connectionsAreLogged() {
    server.answer(TestServer.TEAM);

    getTeam(ObservabilityExamples.connections(server.url("/"), TestServer.TOKEN, logger()));

    assertThat(logged)
        .singleElement()
        .asString()
        .startsWith("connected to /127.0.0.1:")
        .endsWith(" by http/1.1");
  }

  private static void getTeam(SentryClient sentry) {
    try (sentry) {
      sentry.teams().getTeam("org", "team").execute();
    }
  }

  private Logger logger() {
    Logger logger = Logger.getAnonymousLogger();
    logger.setUseParentHandlers(false);
    logger.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    return logger;
  }
}
