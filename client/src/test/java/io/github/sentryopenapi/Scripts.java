package io.github.sentryopenapi;

import io.github.sentryopenapi.FaultyServer.Script;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Parts of what a {@link FaultyServer} does. */
final class Scripts {
  private Scripts() {}

  /** Answers every request with these bytes. */
  static Script always(String answer) {
    return connection -> {
      while (connection.request()) {
        connection.send(answer);
      }
    };
  }

  /** Takes one request and sends these bytes; what follows is silence. */
  static Script once(String answer) {
    return connection -> {
      connection.request();
      connection.send(answer);
    };
  }

  static Script thenReset(Script script) {
    return connection -> {
      script.play(connection);
      connection.reset();
    };
  }

  static Script thenClose(Script script) {
    return connection -> {
      script.play(connection);
      connection.close();
    };
  }

  /** A whole answer; what is no ASCII in its body is one byte a character. */
  static String answer(String status, String body, String... headers) {
    return head(status, body.length(), headers) + body;
  }

  static String head(String status, long length, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
    for (String each : headers) {
      head.append(each).append("\r\n");
    }
    return head + "Content-Length: " + length + "\r\n\r\n";
  }

  static String chunked(String body) {
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
  }

  /** The same characters as the bytes of their UTF-8. */
  static String utf8(String text) {
    return latin1(text.getBytes(StandardCharsets.UTF_8));
  }

  static String gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return latin1(bytes.toByteArray());
  }

  /** Answers with a gigabyte: these words, and then one character. */
  static Script gigabyte(String status, String start, char rest) {
    return connection -> {
      connection.request();
      connection.send(head(status, 1L << 30) + start);
      byte[] block = Character.toString(rest).repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 1 << 14; i++) {
        connection.send(block);
      }
    };
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
