package io.github.sentryopenapi;

/** The value of the {@code Authorization} header. Its text form shows none of it. */
final class Credentials {
  private final String header;

  private Credentials(String header) {
    this.header = header;
  }

  static Credentials bearer(String token) {
    return new Credentials("Bearer " + checked("authToken", token));
  }

  /** A legacy API key is the user name, with an empty password. */
  static Credentials basic(String apiKey) {
    return new Credentials(okhttp3.Credentials.basic(checked("apiKey", apiKey), ""));
  }

  /** Says what is wrong and never what the value is. */
  private static String checked(String name, String secret) {
    if (secret == null || secret.isEmpty()) {
      throw new IllegalArgumentException("'" + name + "' must not be empty");
    }
    if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' must be the secret alone: visible ASCII without spaces or line breaks, and"
              + " without 'Bearer' before it");
    }
    return secret;
  }

  String header() {
    return header;
  }

  @Override
  public String toString() {
    return "***";
  }
}
