package io.github.sentryopenapi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ServerSocketFactory;

/**
 * A server on loopback that plays a script on each connection, for what no proper one does: any
 * bytes, silence, resets.
 */
final class FaultyServer implements AutoCloseable {
  /** How long {@link #isLeft} waits for the clients; a connection that stays open outlasts it. */
  private static final int PATIENCE_MILLIS = 5_000;

  private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)Content-Length: (\\d+)");

  private final ServerSocket listener;
  private final Script script;
  private final List<Thread> connections = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  FaultyServer(ServerSocketFactory sockets, Script script) throws IOException {
    this.script = script;
    listener = sockets.createServerSocket();
    listener.setReceiveBufferSize(4_096); // so that a client notices when nobody reads
    listener.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** The heads of all requests, as far as they came. */
  List<String> requests() {
    return requests;
  }

  /** Waits for the end of all connections, which those end whose script has no end of its own. */
  boolean isLeft() throws InterruptedException {
    for (Thread each : connections) {
      each.join(PATIENCE_MILLIS);
      if (each.isAlive()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        connections.add(start(() -> play(socket)));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void play(Socket socket) {
    try (socket) {
      Connection connection = new Connection(socket);
      script.play(connection);
      while (!socket.isClosed() && connection.request()) {} // silence, until the client leaves
    } catch (IOException | InterruptedException e) {
      // The client has left.
    }
  }

  private static Thread start(Runnable task) {
    Thread thread = new Thread(task, "faulty-server");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** What happens on one connection. After its end the server reads on, and says nothing. */
  interface Script {
    void play(Connection connection) throws IOException, InterruptedException;
  }

  /** One connection, seen from the server. */
  final class Connection {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    private Connection(Socket socket) throws IOException {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(10 * PATIENCE_MILLIS);
      this.socket = socket;
      in = new BufferedInputStream(socket.getInputStream());
      out = socket.getOutputStream();
    }

    FaultyServer server() {
      return FaultyServer.this;
    }

    /** Reads a whole request; false if the connection ends before one begins. */
    boolean request() throws IOException {
      String head = head(Integer.MAX_VALUE);
      Matcher length = CONTENT_LENGTH.matcher(head);
      if (length.find()) {
        in.skipNBytes(Long.parseLong(length.group(1)));
      }
      return !head.isEmpty();
    }

    /** Reads a request's head, or only its first bytes. */
    String head(int bytes) throws IOException {
      StringBuilder head = new StringBuilder();
      while (head.length() < bytes && head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
        int next = in.read();
        if (next < 0) {
          break;
        }
        head.append((char) next);
      }
      if (!head.isEmpty() && Character.isUpperCase(head.charAt(0))) { // and no TLS
        requests.add(head.toString());
      }
      return head.toString();
    }

    /** Takes what comes, and makes nothing of it. */
    void ignore() throws IOException {
      in.transferTo(OutputStream.nullOutputStream());
    }

    void send(String text) throws IOException {
      send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
      out.write(bytes);
    }

    /** Ends the connection as a crash does. */
    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    /** Ends the connection in good order. */
    void close() throws IOException {
      socket.close();
    }
  }
}
