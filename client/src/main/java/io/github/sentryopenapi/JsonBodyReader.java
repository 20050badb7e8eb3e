package io.github.sentryopenapi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/** Decodes JSON while it arrives, and keeps its beginning for the case that it makes no sense. */
final class JsonBodyReader<T> implements BodyReader<T> {
  private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("EFBBBF");

  private final JsonAdapter<T> adapter;

  JsonBodyReader(JsonAdapter<T> adapter) {
    this.adapter = adapter;
  }

  @Override
  public T read(Response response, ResponseBody body) throws IOException {
    BufferedSource source = body.source();
    Buffer start = BodyText.peek(source);
    if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
      source.skip(BYTE_ORDER_MARK.size());
    }
    try {
      JsonReader reader = JsonReader.of(source);
      T value = adapter.fromJson(reader);
      if (value == null) {
        throw new JsonDataException("null where the spec has a value");
      }
      if (hasMore(reader)) {
        throw new JsonDataException("text after the JSON value");
      }
      return value;
    } catch (EOFException
        | JsonDataException
        | JsonEncodingException
        | IllegalArgumentException e) {
      String text = BodyText.text(start, body.contentType());
      throw new SentryDecodingException(
          message(response, body.contentType(), text, e),
          response.request(),
          response.code(),
          response.headers(),
          text,
          e);
    }
  }

  private static boolean hasMore(JsonReader reader) throws IOException {
    try {
      return reader.peek() != JsonReader.Token.END_DOCUMENT;
    } catch (JsonEncodingException e) {
      return true;
    }
  }

  private static String message(Response response, MediaType type, String body, Exception cause) {
    String call = ErrorReader.describe(response.request());
    if (body.isBlank()) {
      return response.code() + " with an empty body instead of JSON: " + call;
    }
    if (body.stripLeading().startsWith("<")) {
      return response.code()
          + " with "
          + (type == null ? "HTML" : type.type() + "/" + type.subtype())
          + " instead of JSON: "
          + call
          + ": this is a login page or a proxy's; is the base URL right? The body begins: "
          + BodyText.start(body);
    }
    return response.code()
        + " with a body that does not fit the spec: "
        + call
        + ": "
        + fault(cause)
        + ". The body begins: "
        + BodyText.start(body);
  }

  private static String fault(Exception cause) {
    if (cause instanceof EOFException) {
      return "the JSON is cut off";
    }
    // Moshi's advice is for whoever made the reader, not for whoever made the call.
    return String.valueOf(cause.getMessage())
        .replace("Use JsonReader.setLenient(true) to accept malformed JSON", "malformed JSON");
  }
}
