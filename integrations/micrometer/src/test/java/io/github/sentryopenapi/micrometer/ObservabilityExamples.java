package io.github.sentryopenapi.micrometer;

import io.github.sentryopenapi.SentryClient;
import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpObservationInterceptor;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.logging.HttpLoggingInterceptor;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/** The Java of observability.md, so that it is compiled; {@link ObservabilityTest} runs it. */
final class ObservabilityExamples {
  private ObservabilityExamples() {}

  static SentryClient micrometer(String url, String token, ObservationRegistry registry) {
    SentryClient sentry =
        SentryClient.builder()
            .authToken(token)
            .baseUrl(url)
            .addInterceptor(
                OkHttpObservationInterceptor.builder(registry, SentryObservationConvention.NAME)
                    .observationConvention(new SentryObservationConvention())
                    .build())
            .build();
    return sentry;
  }

  static OkHttpClient threadsThatCarryTheContext() {
    ExecutorService threads =
        ContextExecutorService.wrap(
            Executors.newCachedThreadPool(), ContextSnapshotFactory.builder().build());
    OkHttpClient http = new OkHttpClient.Builder().dispatcher(new Dispatcher(threads)).build();
    return http;
  }

  record Tracing(Tracer tracer, TextMapPropagator propagator) implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      Request request = chain.request();
      Invocation operation = request.tag(Invocation.class);
      Span span =
          tracer
              .spanBuilder(operation == null ? request.method() : operation.method().getName())
              .setSpanKind(SpanKind.CLIENT)
              .setAttribute("http.request.method", request.method())
              .setAttribute("server.address", request.url().host())
              .startSpan();
      Request.Builder traced = request.newBuilder();
      propagator.inject(Context.current().with(span), traced, Request.Builder::header);
      try {
        Response response = chain.proceed(traced.build());
        span.setAttribute("http.response.status_code", response.code());
        span.setStatus(response.code() < 400 ? StatusCode.UNSET : StatusCode.ERROR);
        return response;
      } catch (IOException e) {
        span.recordException(e).setStatus(StatusCode.ERROR);
        throw e;
      } finally {
        span.end();
      }
    }
  }

  static SentryClient logs(String url, String token, Logger log) {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor(log::info);
    logging.setLevel(HttpLoggingInterceptor.Level.HEADERS);
    logging.redactHeader("Authorization");
    SentryClient sentry =
        SentryClient.builder().authToken(token).baseUrl(url).addInterceptor(logging).build();
    return sentry;
  }

  static SentryClient connections(String url, String token, Logger log) {
    EventListener connections =
        new EventListener() {
          @Override
          public void connectEnd(
              Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
            log.info("connected to " + address + " by " + protocol);
          }
        };
    OkHttpClient http = new OkHttpClient.Builder().eventListener(connections).build();
    SentryClient sentry =
        SentryClient.builder().authToken(token).baseUrl(url).httpClient(http).build();
    return sentry;
  }
}
