package io.github.sentryopenapi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.sentryopenapi.internal.Parameters;
import io.github.sentryopenapi.internal.RequestParts;
import io.github.sentryopenapi.internal.UnknownValues;
import io.github.sentryopenapi.internal.WireChecks;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/**
 * Makes the {@link ApiCall} or {@link PagedCall} that a generated interface's method returns.
 * Retrofit only builds the request, and at once, so that a bad argument fails where it is passed;
 * running it is the call's own affair.
 */
final class ApiCallFactory extends CallAdapter.Factory {
  private static final Pattern NULL_ARGUMENT =
      Pattern.compile(
          "(?:Path parameter \"(?<path>[^\"]+)\"|Body parameter) value must not be null\\."
              + " \\(parameter '(?<body>[^']+)'\\)");

  private final Transport transport;
  private final Moshi moshi;
  private final @Nullable UnknownValues unknownValues;

  ApiCallFactory(Transport transport, Moshi moshi, @Nullable UnknownValues unknownValues) {
    this.transport = transport;
    this.moshi = moshi;
    this.unknownValues = unknownValues;
  }

  @Override
  public @Nullable CallAdapter<?, ?> get(
      Type returnType, Annotation[] annotations, Retrofit retrofit) {
    Class<?> rawType = getRawType(returnType);
    if (rawType == ApiCall.class) {
      ExpectedAnswer answer = new ExpectedAnswer(argument(returnType), annotations);
      BodyReader<?> reader = answer.reader(moshi, unknownValues);
      return adapter(
          answer,
          MediaTypes.sent(annotations),
          request -> new HttpApiCall<>(transport, request, RequestOptions.NONE, reader));
    }
    if (rawType == PagedCall.class) {
      Type list = Types.newParameterizedType(List.class, argument(returnType));
      JsonAdapter<List<Object>> page = moshi.adapter(list);
      return adapter(
          new ExpectedAnswer(list, annotations),
          MediaTypes.sent(annotations),
          request ->
              new HttpPagedCall<>(transport, request, new JsonBodyReader<>(page, unknownValues)));
    }
    return null;
  }

  private static Type argument(Type returnType) {
    return getParameterUpperBound(0, (ParameterizedType) returnType);
  }

  private CallAdapter<Object, ApiCall<?>> adapter(
      ExpectedAnswer answer, @Nullable MediaType sends, CallMaker maker) {
    String accept = answer.accept();
    return new CallAdapter<>() {
      @Override
      public Type responseType() {
        // Retrofit's own converters for these types do nothing, and are never asked. For HEAD it
        // insists on the second.
        return answer.isHead() ? Void.class : ResponseBody.class;
      }

      @Override
      public ApiCall<?> adapt(Call<Object> call) {
        Request request = withParameters(request(call));
        return maker.make(
            accept == null && sends == null ? request : completed(request, accept, sends));
      }
    };
  }

  /** Retrofit's own message for null is two lines about its annotations. */
  private static Request request(Call<?> call) {
    try {
      return call.request();
    } catch (IllegalArgumentException e) {
      Matcher nullArgument = NULL_ARGUMENT.matcher(String.valueOf(e.getMessage()));
      if (!nullArgument.lookingAt()) {
        throw e;
      }
      String name = nullArgument.group("path");
      throw new IllegalArgumentException(
          "'" + (name == null ? nullArgument.group("body") : name) + "' must not be null");
    }
  }

  /** What is neither asked for nor sent as JSON. */
  private static Request completed(
      Request request, @Nullable String accept, @Nullable MediaType sends) {
    Request.Builder completed = request.newBuilder();
    if (accept != null) {
      completed.header("Accept", accept);
    }
    RequestBody body = request.body();
    if (body != null && sends != null) {
      completed.method(request.method(), TypedBody.of(WireChecks.body("body", body), sends));
    }
    return completed.build();
  }

  /** A record of parameters has no place in Retrofit's, so it travels as the request's tag. */
  private Request withParameters(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    if (invocation == null) {
      return request;
    }
    for (Object argument : invocation.arguments()) {
      if (argument == null) {
        throw new IllegalArgumentException("'query' must not be null; leave it out instead");
      }
      if (argument instanceof Parameters parameters) {
        RequestParts parts = new RequestParts(request.url(), moshi);
        parameters.addTo(parts);
        return parts.addTo(request);
      }
    }
    return request;
  }

  /** Makes a call from the request that Retrofit built. */
  private interface CallMaker {
    ApiCall<?> make(Request request);
  }
}
