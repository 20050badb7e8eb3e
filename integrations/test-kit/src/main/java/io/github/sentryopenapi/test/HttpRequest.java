package io.github.sentryopenapi.test;

import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A request as it came in, with its secrets. */
record HttpRequest(String method, HttpUrl url, Headers headers, String body) {
  String path() {
    return url.encodedPath();
  }

  /** The last value of a query parameter, as servers of this API read it. */
  @Nullable String parameter(String name) {
    List<@Nullable String> values = url.queryParameterValues(name);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  boolean isJson() {
    String type = headers.get("Content-Type");
    return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json");
  }
}
