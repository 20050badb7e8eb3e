package io.github.sentryopenapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** Bodies as text, for errors: bounded, and on one line where they go into a message. */
final class BodyText {
  /** How much of a body is kept on an error. */
  static final long KEPT_BYTES = 64 * 1024;

  private static final int START_CHARS = 200;

  private BodyText() {}

  /**
   * A copy of what the body begins with; the body can still be read whole. It shares memory with
   * the body, so keeping it costs no copying.
   */
  static Buffer peek(BufferedSource body) throws IOException {
    body.request(KEPT_BYTES);
    Buffer start = new Buffer();
    body.getBuffer().copyTo(start, 0, Math.min(KEPT_BYTES, body.getBuffer().size()));
    return start;
  }

  /** The body's first 64 KiB; what could be read of it, when the connection breaks within. */
  static String read(ResponseBody body) {
    Buffer start = new Buffer();
    try {
      BufferedSource source = body.source();
      while (start.size() < KEPT_BYTES && source.read(start, KEPT_BYTES - start.size()) != -1) {}
    } catch (IOException e) {
      // The status is known and says more than a broken body: keep what came.
    }
    return text(start, body.contentType());
  }

  static String text(Buffer bytes, MediaType type) {
    return bytes.readString(
        type == null ? StandardCharsets.UTF_8 : type.charset(StandardCharsets.UTF_8));
  }

  /** The first 200 characters, white space folded. */
  static String start(String body) {
    String line = body.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= START_CHARS ? line : line.substring(0, START_CHARS) + "…";
  }
}
