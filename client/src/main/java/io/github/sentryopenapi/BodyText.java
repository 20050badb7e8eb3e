package io.github.sentryopenapi;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Bodies as text, for errors: bounded, and on one line where they go into a message. */
final class BodyText {
  /** How much of a body is kept on an error. */
  static final long KEPT_BYTES = 64 * 1024;

  private static final int START_CHARS = 200;

  /** White space, control characters, and marks that change how the text around them is shown. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+");

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

  /** The byte order mark that some put before it is no part of a text. */
  static String text(Buffer bytes, @Nullable MediaType type) {
    Charset charset = type == null ? null : type.charset();
    String text = bytes.readString(charset == null ? StandardCharsets.UTF_8 : charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The first 200 characters, on one line. */
  static String start(String body) {
    return start(body, START_CHARS);
  }

  /** What text begins with, white space and all that does not print folded into spaces. */
  static String start(String text, int chars) {
    String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    if (line.length() <= chars) {
      return line;
    }
    boolean splitsPair = Character.isHighSurrogate(line.charAt(chars - 1));
    return line.substring(0, splitsPair ? chars - 1 : chars) + "…";
  }

  /** Whether nothing of a text would be seen in a message. */
  static boolean isBlank(String text) {
    return text.isEmpty() || UNPRINTABLE.matcher(text).matches();
  }

  /** The text with a full stop, if it has no end of its own. */
  static String sentence(String text) {
    String line = text.strip();
    return line.isEmpty() || ".!?…".indexOf(line.charAt(line.length() - 1)) >= 0
        ? line
        : line + ".";
  }

  /** A time for people: "1.5 s". */
  static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }
}
