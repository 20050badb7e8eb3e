package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.golden.api.ModelAdapters;
import io.github.sentryopenapi.internal.PlainTypes;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.RecordedRequest;
import retrofit2.Retrofit;

/** The golden sample's operations, over HTTP. */
final class GoldenApis {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(new ModelAdapters()).add(new PlainTypes()).build();

  private GoldenApis() {}

  /** Operations that call the server; each is tried once. */
  static <T> T of(TestServer server, Class<T> type) {
    OkHttpClient http = new OkHttpClient();
    return new Retrofit.Builder()
        .baseUrl(server.url("/"))
        .client(http)
        .addConverterFactory(new RequestConverters(MOSHI))
        .addCallAdapterFactory(new ApiCallFactory(TestServer.transport(http), MOSHI, null))
        .build()
        .create(type);
  }

  /** The next request's first line and body. */
  static RecordedRequest assertSent(TestServer server, String line, String body)
      throws InterruptedException {
    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getRequestLine()).isEqualTo(line + " HTTP/1.1");
    assertThat(sent.getBody().readUtf8()).isEqualTo(body);
    return sent;
  }
}
