package io.github.sentryopenapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a whole file of settings, if it can be one. */
final class SettingsFile {
  private static final int MAX_BYTES = 1024 * 1024;

  private SettingsFile() {}

  /** Its text, without the byte order mark that some editors put before it. */
  static String read(Path path, Charset charset) {
    // A pipe would be waited for, perhaps for ever.
    if (!Files.isRegularFile(path)) {
      throw new IllegalStateException(
          path + " must be a file" + (Files.isDirectory(path) ? ", but is a directory" : ""));
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new IllegalStateException(path + " cannot be read: " + e, e);
    }
    if (bytes.length > MAX_BYTES) {
      throw new IllegalStateException(path + " must have at most 1 MiB");
    }
    String text = decode(path, bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(Path path, byte[] bytes, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (charset.newDecoder().decode(in, out, true).isError()) {
      String before = out.flip().toString();
      long line = 1 + before.chars().filter(c -> c == '\n').count();
      throw new IllegalArgumentException(path + ":" + line + ": expected " + charset + " text");
    }
    return out.flip().toString();
  }
}
