package io.github.sentryopenapi.internal;

import okhttp3.Headers;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** HTTP's rules for what a caller may pass in, whatever the spec says; see {@link Checks}. */
public final class WireChecks {
  private WireChecks() {}

  /** A value that becomes one segment of a path: it must not be able to change the path. */
  public static String pathSegment(String name, String value) {
    if (value.isBlank()) {
      throw Checks.failure(name, "must not be blank", value);
    }
    if (value.equals(".") || value.equals("..")) {
      throw Checks.failure(name, "must not be a relative path", value);
    }
    if (value.indexOf('/') >= 0 || value.indexOf('\\') >= 0) {
      throw Checks.failure(name, "must be one path segment, without slashes", value);
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        throw Checks.failure(name, "must not hold control characters", value);
      }
    }
    return text(name, value);
  }

  /** A text that can be sent: half of a surrogate pair would become a question mark. */
  public static String text(String name, String value) {
    if (!isUnicode(value)) {
      throw Checks.failure(name, "must not hold half of a surrogate pair", value);
    }
    return value;
  }

  /** What can be sent as a header. The failure does not show it: it may be a secret. */
  static String headerValue(String name, String value) {
    if (!isHeaderText(value)) {
      throw new IllegalArgumentException("'" + name + "' must be printable ASCII on one line");
    }
    return value;
  }

  /** Whether a text can be the value of a header: printable ASCII and tabs. */
  public static boolean isHeaderText(String value) {
    return value.chars().allMatch(c -> c == '\t' || c >= ' ' && c < 0x7f);
  }

  /** What can be sent as a cookie: RFC 6265, section 4.1.1. The failure does not show it. */
  static String cookieValue(String name, String value) {
    if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f && "\",;\\".indexOf(c) < 0)) {
      throw new IllegalArgumentException(
          "'" + name + "' must be ASCII without spaces, \", comma, ; and \\");
    }
    return value;
  }

  /** A body that can be sent again, as a call that is tried again does. */
  public static RequestBody body(String name, RequestBody body) {
    if (body.isOneShot() || body.isDuplex()) {
      throw new IllegalArgumentException(
          "'" + name + "' must be a body that can be sent more than once, such as one of a file");
    }
    return body;
  }

  /** A part of a form that has the name that the form asks for, and can be sent again. */
  static MultipartBody.Part part(String name, MultipartBody.Part part) {
    Headers headers = part.headers();
    String disposition = headers == null ? null : headers.get("Content-Disposition");
    if (disposition == null || !disposition.startsWith("form-data; name=\"" + name + "\"")) {
      throw new IllegalArgumentException(
          "'%s' must be a part of that name: MultipartBody.Part.createFormData(\"%s\", …)"
              .formatted(name, name));
    }
    body(name, part.body());
    return part;
  }

  static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return false;
        }
        i++; // past the other half
      }
    }
    return true;
  }
}
