package io.github.sentryopenapi.benchmarks;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The least that a client on Moshi and OkHttp has to do. */
final class Floor {
  private Floor() {}

  /** Reads the JSON and keeps nothing. */
  public static final class Json implements TeamsReader {
    @Override
    public Object teams(byte[] json) throws IOException {
      JsonReader reader = JsonReader.of(Bodies.source(json));
      reader.skipValue();
      return reader.peek();
    }
  }

  /** Bare OkHttp, which reads the bytes. */
  public static final class Http implements Caller {
    private final OkHttpClient http = new OkHttpClient();
    private final Request request;

    public Http(String baseUrl) {
      request =
          new Request.Builder()
              .url(baseUrl + "api/0/teams/" + ORGANIZATION + "/" + TEAM + "/")
              .header("Authorization", "Bearer " + TOKEN)
              .build();
    }

    @Override
    public Object call() throws IOException {
      try (Response response = http.newCall(request).execute()) {
        return response.body().bytes();
      }
    }

    @Override
    public void close() {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }
}
