package io.github.sentryopenapi;

import io.github.sentryopenapi.internal.Sends;
import java.lang.annotation.Annotation;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** What media types say about how a body is read or written. */
final class MediaTypes {
  private MediaTypes() {}

  /** JSON itself, or a format that is written in it: RFC 6839, section 3.1. */
  static boolean isJson(@Nullable MediaType type) {
    return type != null && (type.subtype().equals("json") || type.subtype().endsWith("+json"));
  }

  /** What an operation's method says that its body is; null for JSON. */
  static @Nullable MediaType sent(Annotation[] annotations) {
    for (Annotation each : annotations) {
      if (each instanceof Sends sends) {
        return MediaType.get(sends.value());
      }
    }
    return null;
  }

  static boolean isHtml(@Nullable MediaType type) {
    return type != null && type.subtype().equals("html");
  }
}
