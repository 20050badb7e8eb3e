package io.github.sentryopenapi.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.binder.http.Outcome;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpContext;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpObservationConvention;
import java.lang.annotation.Annotation;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * Names the observations of calls to Sentry's web API, one for each try of a call.
 *
 * <p>They are called {@value #NAME}. Their low-cardinality keys are those of other HTTP clients and
 * the operation; there is no token in any of them, and no slug:
 *
 * <ul>
 *   <li>{@code operation}: the method of the generated interface, such as {@code getTeam}; {@code
 *       raw} for a request that none of them made
 *   <li>{@code method}: such as {@code GET}
 *   <li>{@code uri}: the route, such as <code>/api/0/teams/{organization_slug}/{team_slug}/</code>;
 *       {@code none} for {@code raw}
 *   <li>{@code status}: such as {@code 200}; {@code IO_ERROR} when there was no answer
 *   <li>{@code outcome}: {@code SUCCESS}, {@code REDIRECTION}, {@code CLIENT_ERROR}, {@code
 *       SERVER_ERROR}, or {@code UNKNOWN} when there was no answer
 *   <li>{@code exception}: the simple name of what was thrown instead of an answer, or {@code none}
 *   <li>{@code client.name}: the server's host
 * </ul>
 *
 * <p>The one key of high cardinality is {@code http.url}, without the query. To change any of this,
 * override the method that gives it.
 */
public class SentryObservationConvention implements OkHttpObservationConvention {
  /**
   * Not {@code http.client.requests}: meters of one name must have the same keys, and other clients
   * have no {@code operation}.
   */
  public static final String NAME = "sentry.client.requests";

  /** The convention as it is described above. */
  public SentryObservationConvention() {}

  @Override
  public String getName() {
    return NAME;
  }

  /** Method and route, as OpenTelemetry names the spans of HTTP clients. */
  @Override
  public String getContextualName(OkHttpContext context) {
    Request request = context.getOriginalRequest();
    String route = route(request);
    return route == null ? request.method() : request.method() + " " + route;
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(OkHttpContext context) {
    Request request = context.getOriginalRequest();
    String route = route(request);
    Throwable error = context.getError();
    return KeyValues.of(
        KeyValue.of("operation", operation(request)),
        KeyValue.of("method", request.method()),
        KeyValue.of("uri", route == null ? KeyValue.NONE_VALUE : route),
        KeyValue.of("status", status(context.getResponse(), error)),
        KeyValue.of("outcome", outcome(context.getResponse()).name()),
        KeyValue.of(
            "exception", error == null ? KeyValue.NONE_VALUE : error.getClass().getSimpleName()),
        KeyValue.of("client.name", request.url().host()));
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(OkHttpContext context) {
    return KeyValues.of(
        "http.url", context.getOriginalRequest().url().newBuilder().query(null).toString());
  }

  private static String operation(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    return invocation == null ? "raw" : invocation.method().getName();
  }

  private static @Nullable String route(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    if (invocation == null) {
      return null;
    }
    for (Annotation each : invocation.method().getAnnotations()) {
      String path = path(each);
      if (path != null) {
        return "/" + path;
      }
    }
    return null;
  }

  private static @Nullable String path(Annotation annotation) {
    if (annotation instanceof GET get) {
      return get.value();
    }
    if (annotation instanceof POST post) {
      return post.value();
    }
    if (annotation instanceof PUT put) {
      return put.value();
    }
    if (annotation instanceof PATCH patch) {
      return patch.value();
    }
    return annotation instanceof DELETE delete ? delete.value() : null;
  }

  private static String status(@Nullable Response response, @Nullable Throwable error) {
    if (response != null) {
      return Integer.toString(response.code());
    }
    return error == null ? "UNKNOWN" : "IO_ERROR"; // unknown while it runs
  }

  private static Outcome outcome(@Nullable Response response) {
    return response == null ? Outcome.UNKNOWN : Outcome.forStatus(response.code());
  }
}
