package io.github.sentryopenapi;

import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.api.ModelAdapters;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
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
  /** Calls to one server that may run at the same time; OkHttp's own limit of 5 suits browsers. */
  private static final int MAX_ASYNC_CALLS = 64;

  private static final Moshi MOSHI = new Moshi.Builder().add(new ModelAdapters()).build();

  private final HttpUrl baseUrl;
  private final Transport transport;
  private final boolean ownsHttp;
  private final Retrofit retrofit;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  private SentryClient(Builder builder) {
    if (builder.credentials == null) {
      throw new IllegalStateException("a SentryClient needs authToken(…) or apiKey(…)");
    }
    OkHttpClient http = builder.newHttpClient();
    baseUrl = builder.baseUrl;
    ownsHttp = builder.httpClient == null;
    transport = new Transport(http, builder.credentials);
    retrofit =
        new Retrofit.Builder()
            .baseUrl(baseUrl)
            .client(http)
            .addConverterFactory(new RequestConverters(MOSHI))
            .addCallAdapterFactory(new ApiCallFactory(transport, MOSHI))
            .build();
  }

  /** Settings for a new client; a token is all it needs. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  <T> T api(Class<T> type) {
    return type.cast(apis.computeIfAbsent(type, retrofit::create));
  }

  /**
   * Cancels calls that still run and ends the client's threads and connections; later calls throw
   * {@link IllegalStateException}. An HTTP client that was passed in stays open.
   */
  @Override
  public void close() {
    transport.close(ownsHttp);
  }

  /** The server; never the token. */
  @Override
  public String toString() {
    return "SentryClient[" + baseUrl + "]";
  }

  /** Settings for a {@link SentryClient}. */
  public static final class Builder {
    private HttpUrl baseUrl = BaseUrl.DEFAULT;
    private @Nullable Credentials credentials;
    private @Nullable OkHttpClient httpClient;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration readTimeout;
    private @Nullable Duration callTimeout;

    private Builder() {}

    /** A user auth token or an organization token ({@code sntrys_…}), sent as bearer. */
    public Builder authToken(String authToken) {
      credentials = Credentials.bearer(AuthToken.of(authToken));
      return this;
    }

    /** A legacy API key, for old accounts and servers that have no tokens; sent as Basic. */
    public Builder apiKey(String apiKey) {
      credentials = Credentials.basic(apiKey);
      return this;
    }

    /**
     * The server's root, https://sentry.io/ unless set. Organizations in a region have
     * https://us.sentry.io/ or https://de.sentry.io/; a self-hosted server may have a path before
     * /api/0/.
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = BaseUrl.parse(baseUrl);
      return this;
    }

    /** How long connecting may take; 10 s unless set. */
    public Builder connectTimeout(Duration timeout) {
      connectTimeout = checked("connectTimeout", timeout);
      return this;
    }

    /**
     * How long the server may stay silent while a request is sent or an answer read; 30 s unless
     * set.
     */
    public Builder readTimeout(Duration timeout) {
      readTimeout = checked("readTimeout", timeout);
      return this;
    }

    /** How long a whole call may take, from connecting to the last byte; 60 s unless set. */
    public Builder callTimeout(Duration timeout) {
      callTimeout = checked("callTimeout", timeout);
      return this;
    }

    /**
     * An HTTP client to build on: its connections, proxy, interceptors and timeouts are used, and
     * timeouts set here go before its own. Redirects to other hosts are not followed all the same.
     * It is not closed with the {@link SentryClient}.
     */
    public Builder httpClient(OkHttpClient httpClient) {
      if (httpClient == null) {
        throw new IllegalArgumentException("'httpClient' must not be null");
      }
      this.httpClient = httpClient;
      return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException if neither token nor API key was set
     */
    public SentryClient build() {
      return new SentryClient(this);
    }

    private static Duration checked(String name, Duration timeout) {
      if (timeout == null
          || timeout.compareTo(Duration.ofMillis(1)) < 0
          || timeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
        throw new IllegalArgumentException(
            "'" + name + "' must be between 1 ms and 24 days, but was " + timeout);
      }
      return timeout;
    }

    private OkHttpClient newHttpClient() {
      OkHttpClient.Builder http = httpClient == null ? defaults() : httpClient.newBuilder();
      if (connectTimeout != null) {
        http.connectTimeout(connectTimeout);
      }
      if (readTimeout != null) {
        http.readTimeout(readTimeout).writeTimeout(readTimeout);
      }
      if (callTimeout != null) {
        http.callTimeout(callTimeout);
      }
      return http.followRedirects(false)
          .followSslRedirects(false)
          .addInterceptor(new SameHostRedirects())
          .build();
    }

    private static OkHttpClient.Builder defaults() {
      Dispatcher dispatcher = new Dispatcher(daemonThreads());
      dispatcher.setMaxRequestsPerHost(MAX_ASYNC_CALLS);
      return new OkHttpClient.Builder()
          .dispatcher(dispatcher)
          .connectTimeout(Duration.ofSeconds(10))
          .readTimeout(Duration.ofSeconds(30))
          .writeTimeout(Duration.ofSeconds(30))
          .callTimeout(Duration.ofSeconds(60));
    }

    /**
     * OkHttp's own executor, but for daemons: its threads would keep the JVM alive for a minute.
     */
    private static ThreadPoolExecutor daemonThreads() {
      return new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          60,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread = new Thread(task, "sentry-openapi");
            thread.setDaemon(true);
            return thread;
          });
    }
  }
}
