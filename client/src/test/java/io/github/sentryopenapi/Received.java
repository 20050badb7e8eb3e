package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What a server understands of a request: each part of it decoded, from the line as it came.
 *
 * @param path its segments
 * @param query names and values by turns; a parameter without a value has an empty one
 * @param body maps, lists and strings
 */
record Received(
    String method,
    List<String> path,
    List<String> query,
    Map<String, List<String>> headers,
    @Nullable Object body) {

  static Received of(RecordedRequest request) {
    assertThat(request.getRequestLine()).matches("[A-Z]+ /[!-~]* HTTP/1\\.1");
    String[] line = request.getRequestLine().split(" ");
    String[] target = line[1].split("\\?", 2);
    List<String> query = new ArrayList<>();
    if (target.length == 2) {
      for (String each : target[1].split("&", -1)) {
        String[] pair = each.split("=", 2);
        query.add(decoded(pair[0].replace('+', ' ')));
        query.add(pair.length == 2 ? decoded(pair[1].replace('+', ' ')) : "");
      }
    }
    Map<String, List<String>> headers = new LinkedHashMap<>(request.getHeaders().toMultimap());
    headers.remove("content-length");
    headers.computeIfPresent("authorization", (name, values) -> credentials(values.get(0)));
    List<String> path = Arrays.stream(target[0].split("/", -1)).map(Received::decoded).toList();
    return new Received(line[0], path, query, headers, json(request.getBody()));
  }

  /**
   * The same with another text wherever one text stands as a whole; in a header without the white
   * space around it, which is no part of the value by RFC 9110, section 5.5.
   */
  Received with(String old, String text) {
    return new Received(
        method,
        path.stream().map(each -> each.equals(old) ? text : each).toList(),
        query.stream().map(each -> each.equals(old) ? text : each).toList(),
        headers.entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> each.getKey().equals(old) ? text : each.getKey(),
                    each ->
                        each.getValue().stream()
                            .map(value -> value.equals(old) ? text.strip() : value)
                            .toList())),
        replaced(body, old, text));
  }

  private static @Nullable Object replaced(@Nullable Object json, String old, String text) {
    if (json instanceof Map<?, ?> object) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      object.forEach(
          (name, value) -> copy.put(replaced(name, old, text), replaced(value, old, text)));
      return copy;
    } else if (json instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(replaced(each, old, text)));
      return copy;
    }
    return old.equals(json) ? text : json;
  }

  /** The scheme and token, or the user name and password. */
  private static List<String> credentials(String value) {
    String[] parts = value.split(" ", 2);
    return parts[0].equals("Basic")
        ? List.of(ByteString.decodeBase64(parts[1]).utf8().split(":", 2))
        : List.of(parts);
  }

  private static @Nullable Object json(Buffer body) {
    try {
      return body.exhausted() ? null : JsonReader.of(body).readJsonValue();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What is no UTF-8 becomes U+FFFD, which no test sends. */
  static String decoded(String text) {
    Buffer bytes = new Buffer();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%') {
        bytes.writeByte(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeUtf8(text, i, i + 1);
      }
    }
    return bytes.readUtf8();
  }
}
