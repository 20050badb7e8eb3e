package io.github.sentryopenapi;

import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Checks and completes the address that every request is made against. */
final class BaseUrl {
  static final HttpUrl DEFAULT = HttpUrl.get("https://sentry.io/");

  /** RFC 6761, section 6.3, makes every name under localhost loopback. */
  private static final Pattern LOOPBACK =
      Pattern.compile("127(\\.(25[0-5]|2[0-4]\\d|[01]?\\d?\\d)){3}|::1|(.+\\.)?localhost");

  private static final Pattern HOST = Pattern.compile("[\\w.-]+|[\\da-f:]+");

  private static final Pattern ABSOLUTE =
      Pattern.compile("https?:[/\\\\]{2}", Pattern.CASE_INSENSITIVE);

  /** What parsers drop or fold, each in its own way, so that one may see another server or path. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "[\\s\\p{Cc}\\p{Cf}\\p{Cs}\\\\]|%(?!\\p{XDigit}{2})|(?<!^https?:)//|/(\\.|%2e){1,2}(/|$)",
          Pattern.CASE_INSENSITIVE);

  private BaseUrl() {}

  static HttpUrl parse(String text) {
    return parse("'baseUrl'", text);
  }

  /** The same for a URL that has another name than the builder's. */
  static HttpUrl parse(String name, String text) {
    // OkHttp takes any number of slashes, and none, for two.
    boolean absolute = text != null && ABSOLUTE.matcher(text.strip()).lookingAt();
    HttpUrl url = absolute ? HttpUrl.parse(text) : null;
    if (url == null) {
      throw new IllegalArgumentException(
          name + " must be an http or https URL such as https://sentry.io/" + shown(text));
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException(
          name + " must not hold a user name or password; use authToken or apiKey");
    }
    if (url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException(name + " must not have a query or fragment" + shown(text));
    }
    if (AMBIGUOUS.matcher(text.strip()).find()) {
      throw new IllegalArgumentException(
          name
              + " must be a plain URL, without white space, backslashes, a % that encodes"
              + " nothing, and empty, . and .. segments"
              + shown(text));
    }
    if (url.encodedPath().matches(".*/api/0/?")) {
      throw new IllegalArgumentException(
          name + " must be the server's root, without /api/0/" + shown(text));
    }
    return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
  }

  /** Refuses to send a token unencrypted, but to this machine or a host that the user named. */
  static void checkScheme(String name, HttpUrl url, Set<String> httpHosts) {
    String host = url.host();
    if (!url.isHttps() && !LOOPBACK.matcher(host).matches() && !httpHosts.contains(host)) {
      throw new IllegalArgumentException(
          name
              + " must be https unless its host is loopback, or the token would travel"
              + " unencrypted; allowHttp(\""
              + host
              + "\") permits it: \""
              + BodyText.start(url.toString())
              + "\"."
              + Help.HTTP_REFUSED.see());
    }
  }

  /** The argument of {@code allowHttp}, as {@link HttpUrl#host()} would spell it. */
  static String httpHost(String host) {
    try {
      String name = host == null ? "" : host;
      String canonical = new HttpUrl.Builder().scheme("http").host(name).build().host();
      if (HOST.matcher(canonical).matches()) {
        return canonical;
      }
    } catch (IllegalArgumentException e) {
      // OkHttp's own message does not say what a host is.
    }
    throw new IllegalArgumentException(
        "'host' must be a host name or IP address alone, such as sentry.internal, without scheme,"
            + " port or path"
            + shown(host));
  }

  /** The value, as the end of a message, unless it may hold a secret. */
  static String shown(String text) {
    return text == null || Credentials.mayBeIn(text) ? "" : ": \"" + BodyText.start(text) + "\"";
  }
}
