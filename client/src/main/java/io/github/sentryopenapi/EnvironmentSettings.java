package io.github.sentryopenapi;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What sentry-cli would work with here, from its environment variables and its files.
 *
 * @param baseUrl null if nothing sets it; then it is {@link Credentials#baseUrl()}
 * @param baseUrlName what a message calls the setting that the base URL is from
 * @param organization the one that the token names, or else the one that is set
 * @param maxTries retries and the first try
 * @param proxies null if no variable and no file names a proxy; then the JVM's own settings hold
 */
record EnvironmentSettings(
    Credentials credentials,
    @Nullable HttpUrl baseUrl,
    String baseUrlName,
    @Nullable String organization,
    @Nullable Integer maxTries,
    @Nullable EnvironmentProxies proxies) {
  private static final int MAX_RETRIES = 100;

  /** Reads the environment and the files of this process. */
  static EnvironmentSettings read() {
    // In a container, a user without an entry in /etc/passwd has the home folder "?".
    Path home =
        Stream.of(System.getenv().getOrDefault("HOME", ""), System.getProperty("user.home", ""))
            .map(Path::of)
            .filter(Path::isAbsolute)
            .findFirst()
            .orElse(null);
    return read(System.getenv(), Path.of("").toAbsolutePath(), home);
  }

  /**
   * Reads those.
   *
   * @throws IllegalStateException if there is no token, a file cannot be read, or two settings
   *     contradict each other
   * @throws IllegalArgumentException if a setting or a line of a file is wrong
   */
  static EnvironmentSettings read(
      Map<String, String> env, Path workingDirectory, @Nullable Path home) {
    SettingsSources sources = new SettingsSources(env, workingDirectory, home);
    Setting token = sources.fromEnvironment("auth.token");
    Setting apiKey = sources.fromEnvironment("auth.api_key");
    if (token == null && apiKey == null) {
      token = sources.fromFiles("auth.token");
      apiKey = sources.fromFiles("auth.api_key");
    }
    Setting secret = token == null ? apiKey : token;
    if (secret == null) {
      throw new IllegalStateException(
          "no Sentry token was found; looked in:\n- "
              + String.join("\n- ", sources.looked())
              + "\nSet SENTRY_AUTH_TOKEN, or let 'sentry-cli login' write the file.");
    }
    Credentials credentials =
        token == null
            ? Credentials.basic(secret.name(), secret.value())
            : Credentials.bearer(AuthToken.of(secret.name(), secret.value()));
    Setting url = sources.get("defaults.url");
    return new EnvironmentSettings(
        credentials,
        url == null ? null : baseUrl(sources, url, secret, credentials),
        url == null ? "'baseUrl'" : url.name(),
        organization(sources, secret, credentials.authToken()),
        maxTries(sources.get("http.max_retries")),
        EnvironmentProxies.from(sources));
  }

  /**
   * As sentry-cli 3.6.2 does, a token is sent only to a URL from the same source: a file in a
   * folder that somebody else wrote could have it sent anywhere. A token that names its server is
   * safe by itself.
   */
  private static HttpUrl baseUrl(
      SettingsSources sources, Setting setting, Setting secret, Credentials credentials) {
    HttpUrl url = BaseUrl.parse(setting.name(), setting.value());
    credentials.checkGoesTo(setting.name(), url);
    if (credentials.authToken() != null && credentials.authToken().url() != null) {
      return url;
    }
    Setting own = sources.beside(secret, "defaults.url");
    HttpUrl ownUrl = own == null ? BaseUrl.DEFAULT : BaseUrl.parse(own.name(), own.value());
    if (!url.equals(ownUrl)) {
      throw new IllegalStateException(
          secret.name()
              + " is not sent to "
              + url
              + ", which is from another source, "
              + setting.name()
              + "; set both in the environment or both in one file");
    }
    return url;
  }

  private static @Nullable String organization(
      SettingsSources sources, Setting secret, @Nullable AuthToken token) {
    Setting set = sources.get("defaults.org");
    if (set != null
        && (!set.value().matches("[A-Za-z0-9_-]{1,100}") || Credentials.mayBeIn(set.value()))) {
      throw new IllegalArgumentException(
          set.name()
              + " must be the slug or id of an organization, such as acme"
              + BaseUrl.shown(set.value()));
    }
    String named = token == null ? null : token.organization();
    if (named == null) {
      return set == null ? null : set.value();
    }
    // A file's default gives way; what is set for this very run must not be ignored. An id cannot
    // be compared with the slug in the token.
    Setting wanted = sources.fromEnvironment("defaults.org");
    if (wanted != null && !wanted.value().equals(named) && !wanted.value().matches("\\d+")) {
      throw new IllegalStateException(
          wanted.name()
              + " is "
              + wanted.value()
              + ", but the token in "
              + secret.name()
              + " is of the organization "
              + named
              + "; unset the one or use another token");
    }
    return named;
  }

  private static @Nullable Integer maxTries(@Nullable Setting retries) {
    if (retries == null) {
      return null;
    }
    String value = retries.value();
    if (!value.matches("\\d{1,3}") || Integer.parseInt(value) > MAX_RETRIES) {
      throw new IllegalArgumentException(
          retries.name()
              + " must be a whole number from 0 to "
              + MAX_RETRIES
              + (Credentials.mayBeIn(value) ? "" : ", but was \"" + BodyText.start(value) + "\""));
    }
    return Integer.parseInt(value) + 1;
  }
}
