package io.github.sentryopenapi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.github.sentryopenapi.internal.UnknownValues;
import java.io.EOFException;
import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Decodes JSON while it arrives, and keeps its beginning for the case that it makes no sense. */
final class JsonBodyReader<T> implements BodyReader<T> {
  private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("EFBBBF");

  private final JsonAdapter<T> adapter;
  private final @Nullable UnknownValues unknownValues;

  JsonBodyReader(JsonAdapter<T> adapter, @Nullable UnknownValues unknownValues) {
    this.adapter = adapter;
    this.unknownValues = unknownValues;
  }

  @Override
  public T read(Response response, ResponseBody body) throws IOException {
    BufferedSource source = body.source();
    Buffer start = BodyText.peek(source);
    if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
      source.skip(BYTE_ORDER_MARK.size());
    }
    try {
      JsonReader reader = JsonReader.of(Okio.buffer(new BoundedBody(source)));
      if (unknownValues != null) {
        unknownValues.watch(reader);
      }
      T value = adapter.fromJson(reader);
      if (value == null) {
        throw new JsonDataException("null where the spec has a value");
      }
      if (hasMore(reader)) {
        throw new JsonDataException("text after the JSON value");
      }
      return value;
    } catch (EOFException
        | BoundedBody.TooLargeException
        | JsonDataException
        | JsonEncodingException
        | IllegalArgumentException e) {
      throw failure(response, BodyText.text(start, body.contentType()), "JSON", e);
    }
  }

  private static boolean hasMore(JsonReader reader) throws IOException {
    try {
      return reader.peek() != JsonReader.Token.END_DOCUMENT;
    } catch (JsonEncodingException e) {
      return true;
    }
  }

  /** What is said of a body that is not what was expected, given what it begins with. */
  static SentryDecodingException failure(
      Response response, String text, String expected, Exception e) {
    Request request = response.request();
    Redaction redaction = Redaction.of(request);
    String body = redaction.text(text);
    return new SentryDecodingException(
        response.code()
            + message(request, body, expected, BodyText.start(redaction.text(fault(e)))),
        request,
        response.code(),
        redaction.headers(response.headers()),
        body,
        redaction.cause(e));
  }

  private static String message(Request request, String body, String expected, String fault) {
    String call = ErrorReader.describe(request);
    if (body.isBlank()) {
      return " with an empty body instead of "
          + expected
          + ": "
          + call
          + ". Is the base URL right, and does nothing on the way drop bodies?"
          + Help.EMPTY_BODY.see();
    }
    HtmlPage page = HtmlPage.in(body);
    if (page != null) {
      boolean login = page.isLogin() || request.url().encodedPath().contains("/auth/login");
      HtmlPage shown = new HtmlPage(page.title(), login);
      Advice advice = Advice.html(shown);
      return " with "
          + shown
          + " instead of "
          + expected
          + ": "
          + call
          + ". "
          + advice.text()
          + advice.help().see();
    }
    return " with a body that does not fit the spec: "
        + call
        + ": "
        + fault
        + "."
        + (BodyText.isBlank(body)
            ? ""
            : " The body begins: " + BodyText.sentence(BodyText.start(body)))
        + Help.DECODING.see();
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
