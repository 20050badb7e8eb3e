package io.github.sentryopenapi;

import io.github.sentryopenapi.internal.UnknownValues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What was set for a client, and what follows from it. */
final class ClientSettings {
  private static final int DEFAULT_TRIES = 3;

  @Nullable Credentials credentials;
  @Nullable Supplier<AuthToken> tokens;
  @Nullable HttpUrl baseUrl;
  String baseUrlName = "'baseUrl'";
  final Set<String> httpHosts = new HashSet<>();
  @Nullable String organization;
  @Nullable Duration connectTimeout;
  @Nullable Duration readTimeout;
  @Nullable Duration callTimeout;
  int maxTries = DEFAULT_TRIES;
  boolean pacing;
  @Nullable OkHttpClient httpClient;
  @Nullable EnvironmentProxies proxies;
  final List<Interceptor> interceptors = new ArrayList<>();
  @Nullable UnknownValues unknownValues;
  Timekeeper time = Timekeeper.SYSTEM;

  /** The same settings, which change by themselves from now on. */
  ClientSettings copy() {
    ClientSettings copy = new ClientSettings();
    copy.credentials = credentials;
    copy.tokens = tokens;
    copy.baseUrl = baseUrl;
    copy.baseUrlName = baseUrlName;
    copy.httpHosts.addAll(httpHosts);
    copy.organization = organization;
    copy.connectTimeout = connectTimeout;
    copy.readTimeout = readTimeout;
    copy.callTimeout = callTimeout;
    copy.maxTries = maxTries;
    copy.pacing = pacing;
    copy.httpClient = httpClient;
    copy.proxies = proxies;
    copy.interceptors.addAll(interceptors);
    copy.unknownValues = unknownValues;
    copy.time = time;
    return copy;
  }

  /** Takes what the environment says; proxies included. */
  void take(EnvironmentSettings environment) {
    credentials = environment.credentials();
    tokens = null;
    baseUrl = environment.baseUrl();
    baseUrlName = environment.baseUrlName();
    organization = environment.organization();
    maxTries = environment.maxTries() == null ? DEFAULT_TRIES : environment.maxTries();
    proxies = environment.proxies();
  }

  /** Gives the credentials for each try; refuses those that belong to another server. */
  Supplier<Credentials> credentials(HttpUrl baseUrl) {
    if (credentials != null) {
      Credentials fixed = credentials;
      fixed.checkGoesTo(baseUrlName, baseUrl);
      return () -> fixed;
    }
    if (tokens == null) {
      throw new IllegalStateException(
          "a SentryClient needs authToken(…), authTokenSupplier(…) or apiKey(…)."
              + Help.NO_TOKEN.see());
    }
    Supplier<AuthToken> tokens = this.tokens;
    String urlName = baseUrlName;
    return () -> supplied(tokens, urlName, baseUrl);
  }

  private static Credentials supplied(Supplier<AuthToken> tokens, String urlName, HttpUrl baseUrl) {
    AuthToken token = tokens.get();
    if (token == null) {
      throw new IllegalStateException("the supplier of authTokenSupplier(…) gave null");
    }
    Credentials supplied = Credentials.bearer(token);
    supplied.checkGoesTo(urlName, baseUrl);
    return supplied;
  }

  /** The server that was set, or that the token names, or sentry.io. */
  HttpUrl baseUrl() {
    HttpUrl url = baseUrl;
    if (url == null) {
      url = credentials == null ? BaseUrl.DEFAULT : credentials.baseUrl();
    }
    BaseUrl.checkScheme(baseUrlName, url, httpHosts);
    return url;
  }

  @Nullable String organization() {
    if (organization != null || credentials == null || credentials.authToken() == null) {
      return organization;
    }
    return credentials.authToken().organization();
  }

  Connections newConnections() {
    OkHttpClient given = httpClient;
    if (given != null) {
      return new Connections(new Lazy<>(() -> given), false);
    }
    TlsPreload tls = TlsPreload.start();
    return new Connections(new Lazy<>(() -> ownHttp(tls)), true);
  }

  private OkHttpClient ownHttp(TlsPreload tls) {
    OkHttpClient.Builder own = HttpClients.own();
    if (proxies != null) {
      proxies.applyTo(own);
    }
    return tls.build(own);
  }

  OkHttpClient configured(OkHttpClient http) {
    return HttpClients.configured(http, interceptors, connectTimeout, readTimeout);
  }

  Duration callTimeout() {
    if (callTimeout != null) {
      return callTimeout;
    }
    int millis = httpClient == null ? 0 : httpClient.callTimeoutMillis();
    return millis > 0 ? Duration.ofMillis(millis) : Duration.ofSeconds(60);
  }
}
