package io.github.sentryopenapi.benchmarks.peers;

import io.github.sentryopenapi.benchmarks.Bodies;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** What a Retrofit interface asks to read and write bodies. */
final class RetrofitConverters {
  private static final Annotation[] NONE = {};

  private final Retrofit retrofit;

  RetrofitConverters(Retrofit retrofit) {
    this.retrofit = retrofit;
  }

  /** Of a method that answers with the type. */
  Reader reader(Type type) {
    Converter<ResponseBody, Object> converter = retrofit.responseBodyConverter(type, NONE);
    return json -> {
      try (ResponseBody body = Bodies.body(json)) {
        return converter.convert(body);
      }
    };
  }

  /** Of a parameter of the type. */
  Writer writer(Type type) {
    Converter<Object, RequestBody> converter = retrofit.requestBodyConverter(type, NONE, NONE);
    return value -> {
      Buffer sent = new Buffer();
      converter.convert(value).writeTo(sent);
      return sent.readByteArray();
    };
  }

  interface Reader {
    Object read(byte[] json) throws IOException;
  }

  interface Writer {
    byte[] write(Object value) throws IOException;
  }
}
