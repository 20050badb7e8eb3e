package io.github.sentryopenapi.spring;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the client. Editors show these texts, and nothing has a value here that the
 * client would choose itself.
 *
 * @param enabled Whether to create a client of Sentry's web API. Unless set, one is created when
 *     there is a token or an API key.
 * @param authToken User auth token or organization token.
 * @param apiKey Legacy API key, for old accounts and servers that have no tokens.
 * @param baseUrl Root of the server, without /api/0/. Unless set, that of an organization token, or
 *     else https://sentry.io/.
 * @param organization Slug that SentryClient.organization() gives, and whose teams the health check
 *     lists. Unless set, that of an organization token.
 * @param connectTimeout How long connecting may take. 10 s unless set.
 * @param readTimeout How long the server may stay silent. 30 s unless set.
 * @param callTimeout How long a call may take, with all its tries. 60 s unless set.
 * @param maxTries How many times a request may be sent while it fails for passing reasons. 3 unless
 *     set, and 1 for no retry.
 * @param pacing Whether calls wait for their turn, so that rate limits are kept and not run into.
 *     Off unless set.
 * @param allowHttp Hosts that may be called over plain http, where anybody on the way can read the
 *     token. Loopback always may.
 */
@ConfigurationProperties("sentry.api")
record SentryApiProperties(
    @Nullable Boolean enabled,
    @Nullable String authToken,
    @Nullable String apiKey,
    @Nullable String baseUrl,
    @Nullable String organization,
    @Nullable Duration connectTimeout,
    @Nullable Duration readTimeout,
    @Nullable Duration callTimeout,
    @Nullable Integer maxTries,
    @Nullable Boolean pacing,
    @DefaultValue List<String> allowHttp) {

  /** The server; never the token. */
  @Override
  public String toString() {
    return "SentryApiProperties[" + baseUrl + "]";
  }
}
