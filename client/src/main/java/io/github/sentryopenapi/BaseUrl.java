package io.github.sentryopenapi;

import okhttp3.HttpUrl;

/** Checks and completes the address that every request is made against. */
final class BaseUrl {
  static final HttpUrl DEFAULT = HttpUrl.get("https://sentry.io/");

  private BaseUrl() {}

  static HttpUrl parse(String text) {
    HttpUrl url = text == null ? null : HttpUrl.parse(text);
    if (url == null) {
      throw new IllegalArgumentException(
          "'baseUrl' must be an http or https URL such as https://sentry.io/" + shown(text));
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException(
          "'baseUrl' must not hold a user name or password; use authToken or apiKey");
    }
    if (url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException(
          "'baseUrl' must not have a query or fragment" + shown(text));
    }
    if (url.encodedPath().matches(".*/api/0/?")) {
      throw new IllegalArgumentException(
          "'baseUrl' must be the server's root, without /api/0/" + shown(text));
    }
    return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
  }

  /** What does not parse may hold a password before an '@', so that is not shown. */
  private static String shown(String text) {
    return text == null || text.contains("@") ? "" : ": \"" + BodyText.start(text) + "\"";
  }
}
