package io.github.sentryopenapi.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 on a free port of this machine, a thread and a connection for each request.
 *
 * <p>The JDK's own server cannot serve here: it dates every answer by the real clock, and clients
 * measure the rate limit's window against that date. And connections are not kept, since OkHttp
 * silently sends a request again when a kept one drops: a test could not count its failures.
 */
final class HttpListener implements AutoCloseable {
  private static final int MAX_LINE = 64 * 1024;

  private final ServerSocket socket;
  private final BiFunction<String, HttpRequest, @Nullable Reply> handler;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool(this::daemon);

  /** Listens at once. The handler is given the address; if it gives null, the connection drops. */
  HttpListener(BiFunction<String, HttpRequest, @Nullable Reply> handler) {
    this.handler = handler;
    try {
      socket = new ServerSocket(0, 0, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  private Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "fake-sentry-" + socket.getLocalPort());
    thread.setDaemon(true);
    return thread;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.add(connection);
        threads.execute(() -> serve(connection));
      } catch (IOException | RejectedExecutionException e) {
        // Closed, or a client that was gone before it was accepted.
      }
    }
  }

  private void serve(Socket connection) {
    try (connection;
        BufferedSource in = Okio.buffer(Okio.source(connection));
        BufferedSink out = Okio.buffer(Okio.sink(connection))) {
      Reply reply = handler.apply(url(), read(in, out));
      if (reply != null) {
        reply.writeTo(out);
      }
    } catch (IOException e) {
      // The client hung up, or does not speak HTTP: there is nobody to answer.
    } finally {
      connections.remove(connection);
    }
  }

  private HttpRequest read(BufferedSource in, BufferedSink out) throws IOException {
    try {
      return parse(in, out);
    } catch (IllegalArgumentException e) {
      throw new IOException("not a request", e);
    }
  }

  private HttpRequest parse(BufferedSource in, BufferedSink out) throws IOException {
    String[] start = in.readUtf8LineStrict(MAX_LINE).split(" ");
    if (start.length != 3 || !start[1].startsWith("/")) {
      throw new IOException("not a request");
    }
    Headers.Builder builder = new Headers.Builder();
    for (String line = in.readUtf8LineStrict(MAX_LINE);
        !line.isEmpty();
        line = in.readUtf8LineStrict(MAX_LINE)) {
      builder.add(line);
    }
    Headers headers = builder.build();
    if ("100-continue".equalsIgnoreCase(headers.get("Expect"))) {
      out.writeUtf8("HTTP/1.1 100 Continue\r\n\r\n").flush();
    }
    return new HttpRequest(start[0], HttpUrl.get(url() + start[1]), headers, body(in, headers));
  }

  private static String body(BufferedSource in, Headers headers) throws IOException {
    if (!"chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
      String length = headers.get("Content-Length");
      return length == null ? "" : in.readUtf8(Long.parseLong(length));
    }
    Buffer body = new Buffer();
    for (long size = chunkSize(in); size > 0; size = chunkSize(in)) {
      body.write(in, size);
      in.readUtf8LineStrict(MAX_LINE);
    }
    return body.readUtf8();
  }

  private static long chunkSize(BufferedSource in) throws IOException {
    return Long.parseLong(in.readUtf8LineStrict(MAX_LINE).split(";")[0].strip(), 16);
  }

  /** Ends all connections and threads. */
  @Override
  public void close() {
    try {
      socket.close();
      threads.shutdownNow();
      for (Socket connection : connections) {
        connection.close();
      }
      threads.awaitTermination(1, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
