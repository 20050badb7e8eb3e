package io.github.sentryopenapi;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Sets OkHttp up. */
final class HttpClients {
  /** Calls to one server that may run at the same time; OkHttp's own limit of 5 suits browsers. */
  private static final int MAX_ASYNC_CALLS = 64;

  private HttpClients() {}

  /** Connections and threads of our own; they never keep the JVM alive. */
  static OkHttpClient.Builder own() {
    Dispatcher dispatcher = new Dispatcher(daemonThreads());
    dispatcher.setMaxRequestsPerHost(MAX_ASYNC_CALLS);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectTimeout(Duration.ofSeconds(10))
        .readTimeout(Duration.ofSeconds(30))
        .writeTimeout(Duration.ofSeconds(30));
  }

  /** The same connections and threads, with what the runtime needs and what was set for it. */
  static OkHttpClient configured(
      OkHttpClient http,
      List<Interceptor> interceptors,
      @Nullable Duration connectTimeout,
      @Nullable Duration readTimeout) {
    OkHttpClient.Builder configured = http.newBuilder();
    for (Interceptor each : interceptors) {
      configured.addInterceptor(each);
    }
    if (connectTimeout != null) {
      configured.connectTimeout(connectTimeout);
    }
    if (readTimeout != null) {
      configured.readTimeout(readTimeout).writeTimeout(readTimeout);
    }
    return configured
        .callTimeout(Duration.ZERO) // a Run's time is for all its tries, and Deadlines end it
        .followRedirects(false)
        .followSslRedirects(false)
        .addInterceptor(new SameHostRedirects())
        .addNetworkInterceptor(new Exchanges(http.connectionPool()))
        .build();
  }

  /** OkHttp's own executor, but for daemons: its threads would keep the JVM alive for a minute. */
  private static ThreadPoolExecutor daemonThreads() {
    return new ThreadPoolExecutor(
        0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), new DaemonThreads());
  }

  /** Threads that do not keep the JVM alive. */
  static final class DaemonThreads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
      Thread thread = new Thread(task, "sentry-openapi");
      thread.setDaemon(true);
      return thread;
    }
  }
}
