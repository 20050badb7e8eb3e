package io.github.sentryopenapi.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** An answer, whole or with its second half missing. */
record Reply(int status, Map<String, String> headers, byte[] body, boolean cutOff) {
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(200, "OK"),
          Map.entry(201, "Created"),
          Map.entry(204, "No Content"),
          Map.entry(302, "Found"),
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(409, "Conflict"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(502, "Bad Gateway"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(504, "Gateway Timeout"));

  static Reply empty(int status) {
    return new Reply(status, Map.of(), new byte[0], false);
  }

  static Reply json(int status, @Nullable Object value) {
    return text(status, "application/json", Json.write(value));
  }

  /** {@code {"detail": "…"}}, the usual form of an error. */
  static Reply detail(int status, String detail) {
    return json(status, Map.of("detail", detail));
  }

  static Reply text(int status, String contentType, String text) {
    return new Reply(
        status, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8), false);
  }

  /** One of the spec's example bodies. */
  static Reply example(int status, String name) {
    Spec.Example example = Spec.INSTANCE.example(name);
    // A limit's answer is JSON, and servers label it as a page all the same.
    String type = status == 429 ? "text/html" : example.mediaType();
    return example.value() instanceof String text
        ? text(status, type, text)
        : text(status, type, Json.write(example.value()));
  }

  Reply with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Reply(status, all, body, cutOff);
  }

  /** Adds headers that are not there yet. */
  Reply withDefaults(Map<String, String> defaults) {
    Map<String, String> all = new LinkedHashMap<>(defaults);
    all.putAll(headers);
    return new Reply(status, all, body, cutOff);
  }

  /** Announces the whole body and sends half of it. */
  Reply halved() {
    return new Reply(status, headers, body, true);
  }

  /** Writes the answer, the last one of its connection. */
  void writeTo(BufferedSink out) throws IOException {
    out.writeUtf8("HTTP/1.1 " + status + " " + REASONS.getOrDefault(status, "") + "\r\n");
    for (Map.Entry<String, String> header : headers.entrySet()) {
      out.writeUtf8(header.getKey() + ": " + header.getValue() + "\r\n");
    }
    if (status != 204) {
      out.writeUtf8("Content-Length: " + body.length + "\r\n");
    }
    out.writeUtf8("Connection: close\r\n\r\n");
    out.write(body, 0, cutOff ? body.length / 2 : body.length);
    out.flush();
  }
}
