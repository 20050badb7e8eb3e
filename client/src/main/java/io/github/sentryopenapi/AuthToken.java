package io.github.sentryopenapi;

import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A token for Sentry's web API, whose text form is masked.
 *
 * <p>An organization token ({@code sntrys_…}) names the organization and the servers that it was
 * made for. They are read from the token itself, and the token is sent to no other server. Every
 * other token is a secret that says nothing.
 */
public final class AuthToken {
  private static final String ORGANIZATION_PREFIX = "sntrys_";
  private static final String USER_PREFIX = "sntryu_";

  private final String token;
  private final String header;
  private final OrganizationClaims claims;

  private AuthToken(String token) {
    this.token = token;
    header = "Bearer " + token;
    claims =
        token.startsWith(ORGANIZATION_PREFIX)
            ? OrganizationClaims.read(token.substring(ORGANIZATION_PREFIX.length()))
            : OrganizationClaims.NONE;
  }

  /**
   * The token alone, without {@code Bearer} before it.
   *
   * @throws IllegalArgumentException if it is not visible ASCII without spaces
   */
  public static AuthToken of(String token) {
    return of("'authToken'", token);
  }

  /** The same for a token that has another name than this argument. */
  static AuthToken of(String name, String token) {
    return new AuthToken(Credentials.checked(name, token));
  }

  /** The slug of the organization that an organization token is for; null for other tokens. */
  public @Nullable String organization() {
    return claims.organization();
  }

  /**
   * The server that an organization token is for, that of its region if it names one, such as
   * {@code https://us.sentry.io/}; null for other tokens.
   */
  public @Nullable String baseUrl() {
    HttpUrl url = url();
    return url == null ? null : url.toString();
  }

  @Nullable HttpUrl url() {
    return claims.servers().isEmpty() ? null : claims.servers().get(0);
  }

  /** Refuses a base URL on another server than those that the token names, if it names any. */
  void checkGoesTo(String urlName, HttpUrl baseUrl) {
    if (claims.servers().isEmpty()) {
      return;
    }
    List<String> servers = claims.servers().stream().map(AuthToken::server).distinct().toList();
    if (!servers.contains(server(baseUrl))) {
      throw new IllegalArgumentException(
          "an organization token is only sent to the server that it names, "
              + String.join(" or ", servers)
              + ", but "
              + urlName
              + " is "
              + BodyText.start(baseUrl.toString())
              + "; leave that out, or use a token of that server."
              + Help.TOKEN_HOST.see());
    }
  }

  private static String server(HttpUrl url) {
    String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
    return host + ":" + url.port();
  }

  /** The value of the Authorization header. */
  String header() {
    return header;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AuthToken that && token.equals(that.token);
  }

  @Override
  public int hashCode() {
    return token.hashCode();
  }

  /** What kind of token it is, and nothing else of it. */
  @Override
  public String toString() {
    return Stream.of(ORGANIZATION_PREFIX, USER_PREFIX)
        .filter(token::startsWith)
        .findFirst()
        .orElse("")
        .concat("***");
  }
}
