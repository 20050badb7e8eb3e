package io.github.sentryopenapi.benchmarks;

import java.io.ByteArrayInputStream;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.Okio;

/** Bytes as they come out of an HTTP response: a segment at a time. */
public final class Bodies {
  private static final MediaType JSON = MediaType.get("application/json");

  private Bodies() {}

  public static BufferedSource source(byte[] json) {
    return Okio.buffer(Okio.source(new ByteArrayInputStream(json)));
  }

  public static ResponseBody body(byte[] json) {
    return ResponseBody.create(source(json), JSON, json.length);
  }
}
