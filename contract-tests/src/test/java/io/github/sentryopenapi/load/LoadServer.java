package io.github.sentryopenapi.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTTP/1.1 on loopback, a thread for each connection. It answers with what the request itself says,
 * after the fault that is planned for it, and tells the ledger first.
 */
final class LoadServer implements AutoCloseable {
  /** The header in which every answer says whose it is. */
  static final String IDENTITY = "X-Load-Identity";

  private static final Pattern ORGANIZATION = Pattern.compile("/org-(\\d+)/([^/ ]*)");
  private static final Pattern CURSOR = Pattern.compile("[?&]cursor=(\\d)");
  private static final Pattern SINCE = Pattern.compile("[?&]since=(\\d+)");
  private static final Pattern NAME = Pattern.compile("\"(?:name|slug)\":\"([^\"]+)\"");
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)");

  private final ServerSocket listener;
  private final Plan plan;
  private final Ledger ledger;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();

  LoadServer(Plan plan, Ledger ledger) throws IOException {
    this.plan = plan;
    this.ledger = ledger;
    listener = new ServerSocket(0, 1_000, InetAddress.getByName("127.0.0.1"));
    start(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/";
  }

  /** Connections that the client has not closed. */
  int openConnections() {
    return open.size();
  }

  /** Connections that there ever were. */
  int connections() {
    return connections.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket each : open) {
      each.close();
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "load-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        connections.incrementAndGet();
        open.add(socket);
        start(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 2_048);
      boolean reused = false;
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        answer(socket, head, body(in, head), reused);
        reused = true;
      }
    } catch (IOException e) {
      // The client has left, or was made to.
    } finally {
      open.remove(socket);
    }
  }

  private void answer(Socket socket, String head, String body, boolean reused) throws IOException {
    String target = head.substring(0, head.indexOf("\r\n"));
    Matcher organization = ORGANIZATION.matcher(target);
    if (!organization.find()) {
      throw new IOException("not a request of the load: " + target);
    }
    int id = Integer.parseInt(organization.group(1));
    Matcher cursor = CURSOR.matcher(target);
    int page = cursor.find() ? Integer.parseInt(cursor.group(1)) : 0;
    Fault fault = ledger.request(id, page, reused, plan);
    byte[] answer = text(fault, target, id, page, body).getBytes(StandardCharsets.US_ASCII);
    int length = answer.length;
    if (fault.isReset()) {
      length = fault == Fault.RESET_WITHIN ? length - 3 : 0;
      socket.setSoLinger(true, 0); // so that closing it is a reset
    }
    socket.getOutputStream().write(answer, 0, length);
    if (fault.isReset()) {
      socket.close();
    }
  }

  private static String text(Fault fault, String target, int id, int page, String body) {
    if (fault == Fault.TOO_MANY) {
      String headers = id % 2 == 0 ? "Retry-After: 0\r\n" : "";
      return response("429 Too Many Requests", id, headers, error(id));
    } else if (fault == Fault.UNAVAILABLE) {
      return response("503 Service Unavailable", id, "", error(id));
    } else if (target.startsWith("DELETE")) {
      return response("204 No Content", id, "", "");
    }
    String status = target.startsWith("POST") ? "201 Created" : "200 OK";
    return response(
        status,
        id,
        target.contains("organizations") ? link(page) : "",
        json(target, id, page, body));
  }

  private static String json(String target, int id, int page, String body) {
    Matcher since = SINCE.matcher(target);
    if (since.find()) {
      return "[[%s,%d]]".formatted(since.group(1), id);
    }
    Matcher name = NAME.matcher(body);
    if (name.find()) {
      return item(id, name.group(1));
    }
    Matcher organization = ORGANIZATION.matcher(target);
    organization.find();
    if (target.contains("organizations")) {
      return "[" + item(id, "page-" + page) + "]";
    }
    String item = item(id, organization.group(2));
    return target.contains("/projects/") ? "[" + item + "]" : item;
  }

  private static String item(int id, String slug) {
    return "{\"id\":\"org-%d\",\"slug\":\"%s\"}".formatted(id, slug);
  }

  private static String error(int id) {
    return "{\"detail\":\"org-%d\"}".formatted(id);
  }

  private static String link(int page) {
    return "Link: <http://127.0.0.1/>; rel=\"next\"; results=\"%s\"; cursor=\"%d:0:0\"\r\n"
        .formatted(page < Operation.PAGES - 1, page + 1);
  }

  private static String response(String status, int id, String headers, String body) {
    String length =
        body.isEmpty()
            ? ""
            : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n";
    return "HTTP/1.1 "
        + status
        + "\r\n"
        + IDENTITY
        + ": org-"
        + id
        + "\r\n"
        + headers
        + length
        + "\r\n"
        + body;
  }

  /** Up to the empty line; empty when the connection has ended. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder(512);
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.append((char) next);
      if (next == '\n' && head.length() > 3 && head.charAt(head.length() - 3) == '\n') {
        return head.toString();
      }
    }
    return "";
  }

  private static String body(InputStream in, String head) throws IOException {
    Matcher length = LENGTH.matcher(head);
    return length.find()
        ? new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
        : "";
  }
}
