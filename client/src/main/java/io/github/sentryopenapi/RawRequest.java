package io.github.sentryopenapi;

import io.github.sentryopenapi.internal.Json;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A request that no generated method makes. */
final class RawRequest {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
  private static final MediaType JSON = MediaType.get("application/json");
  private static final BodyReader<RawJson> VALUE = new JsonBodyReader<>(Json.RAW, null);

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?!\\p{XDigit}{2})");

  /** JSON as it came; null where the answer has no body. */
  @SuppressWarnings("NullAway") // it does not look into type arguments
  static final BodyReader<@Nullable RawJson> READER =
      (response, body) -> isEmpty(response, body) ? null : VALUE.read(response, body);

  private RawRequest() {}

  static Request of(
      HttpUrl baseUrl,
      String method,
      String path,
      Map<String, String> query,
      @Nullable RawJson body) {
    if (!METHODS.contains(Arguments.notNull("method", method))) {
      throw new IllegalArgumentException(
          "'method' must be one of GET, HEAD, POST, PUT, PATCH, DELETE");
    }
    HttpUrl.Builder url = address(baseUrl, Arguments.notNull("path", path)).newBuilder();
    Arguments.notNull("query", query)
        .forEach(
            (name, value) ->
                url.addQueryParameter(
                    Arguments.name("query", name), Arguments.text("query", value)));
    return new Request.Builder().url(url.build()).method(method, body(method, body)).build();
  }

  /** The path goes behind the base URL as it is written, and nothing in it may lead elsewhere. */
  private static HttpUrl address(HttpUrl baseUrl, String path) {
    if (!path.matches("/api/[!-~&&[^?#\\\\]]*") || BROKEN_ESCAPE.matcher(path).find()) {
      throw new IllegalArgumentException(
          "'path' must begin with /api/ and be visible ASCII without ?, #, \\ and a % that encodes"
              + " nothing: \""
              + BodyText.start(path)
              + "\"");
    }
    HttpUrl url = baseUrl.newBuilder().addEncodedPathSegments(path.substring(1)).build();
    if (!url.encodedPath().equals(baseUrl.encodedPath() + path.substring(1))
        || path.contains("//")) {
      throw new IllegalArgumentException(
          "'path' must be a complete path, without empty, . and .. segments: \""
              + BodyText.start(path)
              + "\"");
    }
    return url;
  }

  private static @Nullable RequestBody body(String method, @Nullable RawJson body) {
    if (method.equals("GET") || method.equals("HEAD")) {
      if (body != null) {
        throw new IllegalArgumentException("'body' must be null for " + method);
      }
      return null;
    }
    if (body == null) {
      return method.equals("DELETE") ? null : RequestBody.create(ByteString.EMPTY, null);
    }
    return RequestBody.create(ByteString.encodeUtf8(Json.oneValue("body", body).json()), JSON);
  }

  private static boolean isEmpty(Response response, ResponseBody body) throws java.io.IOException {
    return response.code() == 204
        || response.request().method().equals("HEAD")
        || body.source().exhausted();
  }
}
