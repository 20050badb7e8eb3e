package io.github.sentryopenapi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.internal.Accepts;
import io.github.sentryopenapi.internal.MayBeEmpty;
import io.github.sentryopenapi.internal.UnknownValues;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.ProtocolException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import retrofit2.http.HEAD;

/** What an operation's method says of its answer: how to ask for it, and how to read it. */
final class ExpectedAnswer {
  private final Type type;
  private final List<String> accepts;
  private final boolean mayBeEmpty;
  private final boolean isHead;

  ExpectedAnswer(Type type, Annotation[] annotations) {
    List<String> accepts = List.of();
    boolean mayBeEmpty = false;
    boolean isHead = false;
    for (Annotation each : annotations) {
      if (each instanceof Accepts found) {
        accepts = List.of(found.value());
      }
      mayBeEmpty |= each instanceof MayBeEmpty;
      isHead |= each instanceof HEAD;
    }
    this.type = type;
    this.accepts = accepts;
    this.mayBeEmpty = mayBeEmpty;
    this.isHead = isHead;
  }

  /** The answer to HEAD has no body, whatever the spec says. */
  boolean isHead() {
    return isHead;
  }

  /**
   * The header that asks for it; null for JSON, which is asked for unless something else is. What
   * the first media type of the spec describes is asked for first, but JSON for what is no text.
   */
  @Nullable String accept() {
    if (accepts.isEmpty()) {
      return null;
    }
    String first = accepts.get(0);
    if (!isText() && !isBytes()) {
      first = accepts.stream().filter(each -> isJson(each)).findFirst().orElse(first);
    }
    return first + ", */*;q=0.1";
  }

  private static boolean isJson(String mediaType) {
    return MediaTypes.isJson(MediaType.parse(mediaType));
  }

  private boolean isText() {
    return type == String.class && !accepts.isEmpty();
  }

  private boolean isBytes() {
    return type == ByteString.class;
  }

  BodyReader<?> reader(Moshi moshi, @Nullable UnknownValues unknownValues) {
    if (type == Void.class || isHead) {
      return BodyReader.NONE;
    }
    if (isBytes()) {
      return optional((response, body) -> bytes(response, body));
    }
    JsonAdapter<Object> adapter = moshi.adapter(type);
    BodyReader<Object> json = new JsonBodyReader<>(adapter, unknownValues);
    return optional(
        isText()
            ? (response, body) ->
                MediaTypes.isJson(body.contentType())
                    ? json.read(response, body)
                    : BodyText.text(new Buffer().write(bytes(response, body)), body.contentType())
            : json);
  }

  /** The whole body; a page of HTML instead is most likely a login. */
  private ByteString bytes(Response response, ResponseBody body) throws IOException {
    BufferedSource source = body.source();
    Buffer start = BodyText.peek(source);
    try {
      if (MediaTypes.isHtml(body.contentType()) && !accepts.contains("text/html")) {
        throw new ProtocolException("it is HTML");
      }
      return Okio.buffer(new BoundedBody(source)).readByteString();
    } catch (ProtocolException | BoundedBody.TooLargeException e) {
      String expected = accepts.isEmpty() ? "bytes" : accepts.get(0);
      throw JsonBodyReader.failure(response, BodyText.text(start, body.contentType()), expected, e);
    }
  }

  @SuppressWarnings("NullAway") // it does not look into type arguments
  private BodyReader<?> optional(BodyReader<?> reader) {
    if (!mayBeEmpty) {
      return reader;
    }
    return (response, body) -> isEmpty(body.source()) ? null : reader.read(response, body);
  }

  /** Nothing at all, or the JSON value null. */
  private static boolean isEmpty(BufferedSource source) throws IOException {
    if (source.exhausted()) {
      return true;
    }
    if (source.request(16)) {
      return false;
    }
    return source.getBuffer().snapshot().utf8().strip().equals("null");
  }
}
