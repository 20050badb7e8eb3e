package io.github.sentryopenapi;

import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.api.ModelAdapters;
import io.github.sentryopenapi.internal.PlainTypes;
import io.github.sentryopenapi.internal.UnknownValues;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * The way into Sentry's web API: one accessor for each group of operations.
 *
 * <p>Safe for use by many threads; make one and keep it, since it holds the connections. {@link
 * #close()} cancels what still runs and ends its threads, which are daemons and so never keep the
 * JVM alive.
 */
public final class SentryClient extends SentryApis implements AutoCloseable {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(new ModelAdapters()).add(new PlainTypes()).build();

  private final ClientSettings settings;
  private final HttpUrl baseUrl;
  private final Connections connections;
  private final boolean ownsConnections;
  private final RetryBudget budget;
  private final Pacer pacer;
  private final Transport transport;
  private final Retrofit retrofit;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  private SentryClient(ClientSettings settings, @Nullable SentryClient origin) {
    this.settings = settings;
    baseUrl = settings.baseUrl();
    ownsConnections = origin == null || settings.httpClient != origin.settings.httpClient;
    connections =
        origin == null || ownsConnections ? settings.newConnections() : origin.connections;
    if (origin == null || !baseUrl.equals(origin.baseUrl)) {
      budget = new RetryBudget();
      pacer = new Pacer(settings.time);
    } else {
      budget = origin.budget;
      pacer = origin.pacer;
    }
    transport =
        new Transport(
            connections,
            new Lazy<>(() -> settings.configured(connections.http())),
            settings.credentials(baseUrl),
            settings.callTimeout(),
            settings.maxTries,
            settings.time,
            budget,
            settings.pacing ? pacer : null);
    retrofit =
        new Retrofit.Builder()
            .baseUrl(baseUrl)
            .callFactory(RequestOnly::new)
            .addConverterFactory(new RequestConverters(MOSHI))
            .addCallAdapterFactory(new ApiCallFactory(transport, MOSHI, settings.unknownValues))
            .build();
  }

  /** Settings for a new client; a token is all it needs. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A client with the settings that sentry-cli would find here: {@code SENTRY_AUTH_TOKEN}, {@code
   * SENTRY_URL}, {@code SENTRY_ORG} and so on, then its {@code .sentryclirc} files.
   *
   * @throws IllegalStateException if no token is found; it lists where one was looked for
   */
  public static SentryClient fromEnvironment() {
    return builder().fromEnvironment().build();
  }

  /**
   * A client with other settings that shares this one's connections, threads and limits. Closing it
   * ends its own calls; closing this one ends those of both.
   *
   * <pre>{@code
   * SentryClient patient = sentry.withOptions(options -> options.maxTries(10));
   * }</pre>
   *
   * @param change sets what is to be different
   */
  public SentryClient withOptions(Consumer<? super Builder> change) {
    ClientSettings changed = settings.copy();
    Arguments.notNull("change", change).accept(new Builder(changed));
    return new SentryClient(changed.copy(), this);
  }

  @Override
  <T> T api(Class<T> type) {
    Object api = apis.get(type);
    if (api == null) {
      api = retrofit.create(type);
      Object first = apis.putIfAbsent(type, api);
      api = first == null ? api : first;
    }
    return type.cast(api);
  }

  /**
   * A call that no generated method makes, for operations that the spec does not have yet. It is
   * authenticated, retried and paced like any other, and fails in the same ways.
   *
   * <pre>{@code
   * RawJson projects = sentry.raw("GET", "/api/0/projects/", Map.of("per_page", "5"), null).execute();
   * }</pre>
   *
   * @param method GET, HEAD, POST, PUT, PATCH or DELETE
   * @param path the path behind the base URL, encoded; Sentry's end with a slash
   * @param query query parameters, encoded here
   * @param body the JSON to send, or null for none
   * @return the answer's JSON as it came; null when there is none, after a DELETE say
   */
  public ApiCall<@Nullable RawJson> raw(
      String method, String path, Map<String, String> query, @Nullable RawJson body) {
    return new HttpApiCall<>(
        transport,
        RawRequest.of(baseUrl, method, path, query, body),
        RequestOptions.NONE,
        RawRequest.READER);
  }

  /** The server that is called, with a slash at its end. */
  public String baseUrl() {
    return baseUrl.toString();
  }

  /** The organization that was set, or that the environment or token names; null without one. */
  public @Nullable String organization() {
    return settings.organization();
  }

  /**
   * Cancels calls that still run, those of siblings too, and ends the client's threads and
   * connections; later calls throw {@link IllegalStateException}. An HTTP client that was passed in
   * stays open.
   */
  @Override
  public void close() {
    transport.close();
    if (ownsConnections) {
      connections.close();
    }
  }

  /** The server; never the token. */
  @Override
  public String toString() {
    return "SentryClient[" + baseUrl + "]";
  }

  /** Settings for a {@link SentryClient}. */
  public static final class Builder {
    private final ClientSettings settings;

    private Builder() {
      this(new ClientSettings());
    }

    private Builder(ClientSettings settings) {
      this.settings = settings;
    }

    /**
     * Takes the settings that sentry-cli would find here, from environment variables and its files.
     * What is set later goes before them. Proxies are taken only if no HTTP client is passed in,
     * which has its own.
     *
     * @throws IllegalArgumentException if one of them is wrong; it says which, and where it stands
     * @throws IllegalStateException if no token is found; it lists where one was looked for
     */
    public Builder fromEnvironment() {
      return from(EnvironmentSettings.read());
    }

    Builder from(EnvironmentSettings environment) {
      settings.take(environment);
      return this;
    }

    /** A user auth token or an organization token ({@code sntrys_…}), sent as bearer. */
    public Builder authToken(String authToken) {
      return authToken(AuthToken.of(authToken));
    }

    /**
     * The same. An organization token names its server, which is then the base URL unless that is
     * set, and it is sent to no other.
     */
    public Builder authToken(AuthToken authToken) {
      return credentials(Credentials.bearer(authToken));
    }

    /**
     * Gives the token for each try of each call, for tokens that rotate. It is asked on the thread
     * that sends, often, and should keep what it knows.
     */
    public Builder authTokenSupplier(Supplier<AuthToken> tokens) {
      settings.tokens = Arguments.notNull("tokens", tokens);
      settings.credentials = null;
      return this;
    }

    /** A legacy API key, for old accounts and servers that have no tokens; sent as Basic. */
    public Builder apiKey(String apiKey) {
      return credentials(Credentials.basic(apiKey));
    }

    private Builder credentials(Credentials credentials) {
      settings.credentials = credentials;
      settings.tokens = null;
      return this;
    }

    /**
     * The server's root, https://sentry.io/ unless set or named by the token. Organizations in a
     * region have https://us.sentry.io/ or https://de.sentry.io/; a self-hosted server may have a
     * path before /api/0/. Must be https, unless the host is loopback or {@linkplain #allowHttp
     * allowed}.
     */
    public Builder baseUrl(String baseUrl) {
      settings.baseUrl = BaseUrl.parse(baseUrl);
      settings.baseUrlName = "'baseUrl'";
      return this;
    }

    /** A host that may be called over plain http, where anybody on the way can read the token. */
    public Builder allowHttp(String host) {
      settings.httpHosts.add(BaseUrl.httpHost(host));
      return this;
    }

    /** The slug that {@link SentryClient#organization()} gives; no call takes it by itself. */
    public Builder organization(String slug) {
      settings.organization = Arguments.notBlank("organization", slug);
      return this;
    }

    /** How long connecting may take; 10 s unless set. */
    public Builder connectTimeout(Duration timeout) {
      settings.connectTimeout = Arguments.timeout("connectTimeout", timeout);
      return this;
    }

    /**
     * How long the server may stay silent while a request is sent or an answer read; 30 s unless
     * set.
     */
    public Builder readTimeout(Duration timeout) {
      settings.readTimeout = Arguments.timeout("readTimeout", timeout);
      return this;
    }

    /**
     * How long a call may take, with all its tries and the waits between them, to the last byte; 60
     * s unless set here or on the HTTP client that was passed in.
     */
    public Builder callTimeout(Duration timeout) {
      settings.callTimeout = Arguments.timeout("callTimeout", timeout);
      return this;
    }

    /**
     * How many times a request may be sent while it fails for passing reasons; 3 unless set, and 1
     * for no retry.
     */
    public Builder maxTries(int tries) {
      settings.maxTries = Arguments.tries("maxTries", tries);
      return this;
    }

    /**
     * Whether calls wait for their turn, so that the server's rate limits are kept and not run
     * into: while the last answer says that none is left in the window, and while as many run as
     * may run at once. Off unless set.
     */
    public Builder pacing(boolean pacing) {
      settings.pacing = pacing;
      return this;
    }

    /**
     * An HTTP client to build on: its connections, threads, proxy, trust, listeners, interceptors
     * and timeouts are used, and timeouts set here go before its own. Redirects to other hosts are
     * not followed all the same. It is not closed with the {@link SentryClient}.
     */
    public Builder httpClient(OkHttpClient httpClient) {
      settings.httpClient = Arguments.notNull("httpClient", httpClient);
      return this;
    }

    /** Sees each try of each call, behind those of an HTTP client that was passed in. */
    public Builder addInterceptor(Interceptor interceptor) {
      settings.interceptors.add(Arguments.notNull("interceptor", interceptor));
      return this;
    }

    /** Is told of what the spec does not describe, once each. */
    public Builder unknownValueListener(UnknownValueListener listener) {
      settings.unknownValues = new UnknownValues(Arguments.notNull("listener", listener));
      return this;
    }

    Builder time(Timekeeper time) {
      settings.time = time;
      return this;
    }

    /**
     * The client. The builder can be used again.
     *
     * @throws IllegalArgumentException if the base URL is http, or not one of the token's servers
     * @throws IllegalStateException if neither token nor API key was set
     */
    public SentryClient build() {
      return new SentryClient(settings.copy(), null);
    }
  }
}
