package io.github.sentryopenapi.micrometer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpObservationInterceptor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;

/** Keeps what ended, and does what a tracer does: adds a header to each request. */
final class Observations implements ObservationHandler<Observation.Context> {
  private final TestObservationRegistry registry = TestObservationRegistry.create();
  private final List<Observation.Context> ended = new CopyOnWriteArrayList<>();

  Observations() {
    registry.observationConfig().observationHandler(this);
  }

  ObservationRegistry registry() {
    return registry;
  }

  Interceptor interceptor(SentryObservationConvention convention) {
    return OkHttpObservationInterceptor.builder(registry, SentryObservationConvention.NAME)
        .observationConvention(convention)
        .build();
  }

  List<Observation.Context> ended() {
    return ended;
  }

  /** What ended; fails unless it is one. */
  Observation.Context only() {
    assertThat(ended).hasSize(1);
    return ended.get(0);
  }

  static Map<String, String> pairs(KeyValues keyValues) {
    return keyValues.stream().collect(toMap(KeyValue::getKey, KeyValue::getValue));
  }

  @Override
  public void onStart(Observation.Context context) {
    if (context instanceof RequestReplySenderContext<?, ?> sender) {
      addHeader(sender, "of " + context.getName());
    }
  }

  private static <C> void addHeader(RequestReplySenderContext<C, ?> sender, String value) {
    sender.getSetter().set(sender.getCarrier(), "traceparent", value);
  }

  @Override
  public void onStop(Observation.Context context) {
    ended.add(context);
  }

  @Override
  public boolean supportsContext(Observation.Context context) {
    return true;
  }
}
