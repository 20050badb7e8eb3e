package io.github.sentryopenapi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.PathParameter;
import io.github.sentryopenapi.internal.WireChecks;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;

/**
 * Turns arguments into what is sent: bodies into JSON or text, path parameters into checked text.
 */
final class RequestConverters extends Converter.Factory {
  private static final MediaType JSON = MediaType.get("application/json");

  private final Moshi moshi;

  RequestConverters(Moshi moshi) {
    this.moshi = moshi;
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    MediaType sends = MediaTypes.sent(methodAnnotations);
    MediaType mediaType = sends == null ? JSON : sends;
    return MediaTypes.isJson(mediaType) ? json(type, mediaType) : text(type, mediaType);
  }

  private Converter<?, RequestBody> json(Type type, MediaType mediaType) {
    JsonAdapter<Object> adapter = moshi.adapter(type);
    return value -> {
      Buffer json = new Buffer();
      adapter.toJson(json, value);
      return RequestBody.create(json.readByteString(), mediaType);
    };
  }

  private static Converter<?, RequestBody> text(Type type, MediaType mediaType) {
    if (type != String.class) {
      throw new IllegalArgumentException(
          "a body of "
              + mediaType
              + " can be made from text alone, not from "
              + type.getTypeName());
    }
    return value ->
        RequestBody.create(
            ByteString.encodeUtf8(WireChecks.text("body", value.toString())), mediaType);
  }

  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    for (Annotation each : annotations) {
      if (each instanceof Path path) {
        return new PathParameter(path.value(), annotations, moshi)::segment;
      }
    }
    return null;
  }
}
