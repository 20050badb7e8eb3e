package io.github.sentryopenapi.benchmarks.peers;

import io.github.sentryopenapi.benchmarks.Bodies;
import io.github.sentryopenapi.benchmarks.Codec;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** The converters that a Retrofit interface asks to read and write bodies. */
abstract class RetrofitJson implements Codec {
  private static final Annotation[] NONE = {};

  private final Retrofit retrofit;
  private final Converter<ResponseBody, Object> teams;
  private final Converter<ResponseBody, Object> team;
  private final Converter<ResponseBody, Object> stats;

  /** For the types of these answers. */
  RetrofitJson(Retrofit retrofit, Type teams, Type team, Type stats) {
    this.retrofit = retrofit;
    this.teams = reader(teams);
    this.team = reader(team);
    this.stats = reader(stats);
  }

  /** That of a method that answers with the type. */
  final Converter<ResponseBody, Object> reader(Type type) {
    return retrofit.responseBodyConverter(type, NONE);
  }

  /** That of a parameter of the type. */
  final Converter<Object, RequestBody> writer(Type type) {
    return retrofit.requestBodyConverter(type, NONE, NONE);
  }

  static Object read(Converter<ResponseBody, Object> converter, byte[] json) throws IOException {
    try (ResponseBody body = Bodies.body(json)) {
      return converter.convert(body);
    }
  }

  static byte[] written(Converter<Object, RequestBody> converter, Object value) throws IOException {
    Buffer sent = new Buffer();
    converter.convert(value).writeTo(sent);
    return sent.readByteArray();
  }

  @Override
  public final Object teams(byte[] json) throws IOException {
    return read(teams, json);
  }

  @Override
  public final Object team(byte[] json) throws IOException {
    return read(team, json);
  }

  @Override
  public final Object stats(byte[] json) throws IOException {
    return read(stats, json);
  }
}
