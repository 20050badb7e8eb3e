package io.github.sentryopenapi.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers as little as it can, and always the same: a team, or a page of teams, to GET requests on
 * loopback. It ends when its standard input does, and so with whoever started it.
 */
final class Server {
  /** The system property that has its address. */
  static final String URL = "benchmarks.server";

  private static final int MOST_CONNECTIONS = 200;
  private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([0-9]+)");

  private final byte[] team = Payload.TEAM.read();
  private final byte[] teams = Payload.TEAMS.read();
  private final int pages;

  private Server(int pages) {
    this.pages = pages;
  }

  static String url() {
    return System.getProperty(URL);
  }

  public static void main(String[] args) throws IOException {
    Server server = new Server(Integer.parseInt(args[0]));
    ServerSocket socket = new ServerSocket(0, MOST_CONNECTIONS, InetAddress.getLoopbackAddress());
    ExecutorService threads = Executors.newFixedThreadPool(MOST_CONNECTIONS);
    Thread acceptor = new Thread(() -> server.accept(socket, threads));
    acceptor.start();
    System.out.println("http://127.0.0.1:" + socket.getLocalPort() + "/");
    while (System.in.read() >= 0) {
      continue; // only its end says something
    }
    System.exit(0);
  }

  private void accept(ServerSocket server, ExecutorService threads) {
    try {
      while (true) {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      for (String line = requestLine(in); line != null; line = requestLine(in)) {
        out.write(answer(line));
      }
    } catch (IOException e) {
      // the client went away, as clients do at the end
    }
  }

  /** The first line of a request whose head was read; null at the end of the connection. */
  private static String requestLine(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      head.append((char) next);
    }
    return head.substring(0, head.indexOf("\r\n"));
  }

  private byte[] answer(String requestLine) {
    if (!requestLine.contains("/teams/ HTTP") && !requestLine.contains("/teams/?")) {
      return answer(team, "");
    }
    Matcher cursor = CURSOR.matcher(requestLine);
    int page = cursor.find() ? Integer.parseInt(cursor.group(1)) : 0;
    return answer(
        teams,
        "Link: <http://127.0.0.1/>; rel=\"next\"; results=\"%s\"; cursor=\"%d\"\r\n"
            .formatted(page + 1 < pages, page + 1));
  }

  private static byte[] answer(byte[] body, String headers) {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                + headers
                + "X-Sentry-Rate-Limit-Limit: 40\r\n"
                + "X-Sentry-Rate-Limit-Remaining: 39\r\n"
                + "X-Sentry-Rate-Limit-Reset: 1541455200\r\n"
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] answer = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, answer, head.length, body.length);
    return answer;
  }
}
