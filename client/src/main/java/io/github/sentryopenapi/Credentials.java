package io.github.sentryopenapi;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What a client proves who it is with: a token or a legacy API key. Its text form is masked. */
final class Credentials {
  private static final Pattern SECRET = Pattern.compile("@|sntry|\\p{XDigit}{32}");

  private final @Nullable AuthToken authToken;
  private final String header;

  private Credentials(@Nullable AuthToken authToken, String header) {
    this.authToken = authToken;
    this.header = header;
  }

  static Credentials bearer(AuthToken authToken) {
    if (authToken == null) {
      throw new IllegalArgumentException("'authToken' must not be null");
    }
    return new Credentials(authToken, authToken.header());
  }

  static Credentials basic(String apiKey) {
    return basic("'apiKey'", apiKey);
  }

  /** A legacy API key is the user name, with an empty password. */
  static Credentials basic(String name, String apiKey) {
    if (checked(name, apiKey).contains(":")) {
      throw new IllegalArgumentException(
          name + " must not hold a colon: what is behind it would be the password");
    }
    return new Credentials(null, okhttp3.Credentials.basic(apiKey, ""));
  }

  /** Says what is wrong and never what the value is. */
  static String checked(String name, String secret) {
    if (secret == null || secret.isEmpty()) {
      throw new IllegalArgumentException(name + " must not be empty");
    }
    for (int i = 0; i < secret.length(); i++) {
      if (secret.charAt(i) <= ' ' || secret.charAt(i) >= 0x7f) {
        throw new IllegalArgumentException(
            name
                + " must be the secret alone: visible ASCII without spaces or line breaks, and"
                + " without 'Bearer' before it");
      }
    }
    return secret;
  }

  /**
   * Whether a value that is wrong where it stands may be a secret in the wrong place, or a URL with
   * a password, and so must not be shown: today's tokens begin with sntry, older ones are 64
   * hexadecimal digits, and API keys 32.
   */
  static boolean mayBeIn(String value) {
    return SECRET.matcher(value).find();
  }

  /** The value of the {@code Authorization} header. */
  String header() {
    return header;
  }

  /** Null for an API key. */
  @Nullable AuthToken authToken() {
    return authToken;
  }

  /** Where they belong unless a base URL is set: the token's own server, or else sentry.io. */
  HttpUrl baseUrl() {
    HttpUrl url = authToken == null ? null : authToken.url();
    return url == null ? BaseUrl.DEFAULT : url;
  }

  /** Refuses a base URL that they were not made for, if they say so; an API key never does. */
  void checkGoesTo(String urlName, HttpUrl baseUrl) {
    if (authToken != null) {
      authToken.checkGoesTo(urlName, baseUrl);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Credentials that && header.equals(that.header);
  }

  @Override
  public int hashCode() {
    return header.hashCode();
  }

  @Override
  public String toString() {
    return authToken == null ? "***" : authToken.toString();
  }
}
