package io.github.sentryopenapi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.sentryopenapi.internal.QueryParameters;
import io.github.sentryopenapi.internal.UnknownValues;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;
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
      BodyReader<?> reader = reader(argument(returnType));
      return adapter(request -> new HttpApiCall<>(transport, request, RequestOptions.NONE, reader));
    }
    if (rawType == PagedCall.class) {
      JsonAdapter<List<Object>> page =
          moshi.adapter(Types.newParameterizedType(List.class, argument(returnType)));
      return adapter(
          request ->
              new HttpPagedCall<>(transport, request, new JsonBodyReader<>(page, unknownValues)));
    }
    return null;
  }

  private BodyReader<?> reader(Type type) {
    return type == Void.class
        ? BodyReader.NONE
        : new JsonBodyReader<>(moshi.adapter(type), unknownValues);
  }

  private static Type argument(Type returnType) {
    return getParameterUpperBound(0, (ParameterizedType) returnType);
  }

  private static CallAdapter<ResponseBody, ApiCall<?>> adapter(CallMaker maker) {
    return new CallAdapter<>() {
      @Override
      public Type responseType() {
        // Retrofit's own converter for this type does nothing, and is never asked.
        return ResponseBody.class;
      }

      @Override
      public ApiCall<?> adapt(Call<ResponseBody> call) {
        return maker.make(withQuery(request(call)));
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

  /** A query record has no place in Retrofit's parameters, so it travels as the request's tag. */
  private static Request withQuery(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    if (invocation == null) {
      return request;
    }
    HttpUrl.Builder url = request.url().newBuilder();
    for (Object argument : invocation.arguments()) {
      if (argument == null) {
        throw new IllegalArgumentException("'query' must not be null; leave it out instead");
      }
      if (argument instanceof QueryParameters query) {
        query.addTo(url);
      }
    }
    return request.newBuilder().url(url.build()).build();
  }

  /** Makes a call from the request that Retrofit built. */
  private interface CallMaker {
    ApiCall<?> make(Request request);
  }
}
