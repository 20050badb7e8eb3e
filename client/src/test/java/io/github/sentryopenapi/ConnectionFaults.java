package io.github.sentryopenapi;

import static io.github.sentryopenapi.Fault.breaks;
import static io.github.sentryopenapi.Fault.breaksPost;
import static io.github.sentryopenapi.Fault.harmless;
import static io.github.sentryopenapi.Scripts.always;
import static io.github.sentryopenapi.Scripts.answer;
import static io.github.sentryopenapi.Scripts.chunked;
import static io.github.sentryopenapi.Scripts.gzip;
import static io.github.sentryopenapi.Scripts.head;
import static io.github.sentryopenapi.Scripts.once;
import static io.github.sentryopenapi.Scripts.thenClose;
import static io.github.sentryopenapi.Scripts.thenReset;

import io.github.sentryopenapi.FaultyServer.Connection;
import io.github.sentryopenapi.FaultyServer.Script;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;

/** What goes wrong between the client and the server, in the order in which it can. */
final class ConnectionFaults {
  private static final Duration SILENCE = Duration.ofMillis(60);
  private static final String TEAM = TestServer.TEAM;
  private static final String HEAD = head("200 OK", TEAM.length());
  private static final String BROKEN = "Check the base URL, the network and the proxy.";
  private static final String LATE = "Allow more time, or try again later.";
  private static final String PACKED = gzip(TEAM);

  private ConnectionFaults() {}

  static List<Fault> all() {
    return Stream.of(connecting(), sending(), heads(), bodies(), reused())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Fault> connecting() {
    return List.of(
        breaks("host not found", "Check the base URL's host, the network and the proxy.")
            .host("localhost")
            .http(http -> http.dns(ConnectionFaults::unknown)),
        breaks("connection refused", ": Failed to connect to ").unreachable(),
        breaks("no connection within the connect timeout", " in time: Connect timed out.")
            .http(http -> http.socketFactory(new SlowSockets())),
        breaks("certificate of another host", "The certificate is another host's")
            .https(Certificates.of("sentry.test")),
        breaks("certificate that has expired", "The server's certificate is out of date, or")
            .https(Certificates.expired()),
        breaks("certificate that is self-signed", "The JVM does not trust the certificate")
            .https(Certificates.selfSigned()),
        breaks("no TLS where it is expected", "Does the server speak TLS there")
            .https(ServerSocketFactory.getDefault())
            .script(connection -> connection.send("HTTP/1.1 400 Bad Request\r\n\r\n")),
        breaks("silence instead of the TLS handshake", LATE)
            .https(ServerSocketFactory.getDefault())
            .script(connection -> {})
            .readTimeout(SILENCE));
  }

  private static List<Fault> sending() {
    return List.of(
        breaks("reset before the request", BROKEN).script(Connection::reset).early(),
        breaks("closed before the request", BROKEN).script(Connection::close).early(),
        breaks("reset within the request", BROKEN)
            .large()
            .script(thenReset(connection -> connection.head(10))),
        breaks("nobody reads the request", LATE)
            .large()
            .script(ConnectionFaults::readNothingForAWhile)
            .readTimeout(SILENCE),
        breaks("reset after the request", BROKEN).script(thenReset(Connection::request)),
        breaks("closed after the request", BROKEN).script(thenClose(Connection::request)),
        breaks("silence after the request", LATE).script(Connection::request).readTimeout(SILENCE),
        breaks("silence until the call's time is over", " in time: 0.3 s are over. " + LATE)
            .script(Connection::request)
            .callTimeout(Duration.ofMillis(300)));
  }

  private static List<Fault> heads() {
    return List.of(
        breaks("another protocol than HTTP", "Unexpected status line: SSH-2.0-x. " + BROKEN)
            .script(once("SSH-2.0-x\r\n")),
        breaks("reset within the headers", BROKEN).script(thenReset(once("HTTP/1.1 200 OK\r\nX"))),
        breaks("closed within the headers", BROKEN).script(thenClose(once("HTTP/1.1 200 OK\r\nX"))),
        breaks("silence within the headers", LATE)
            .script(once("HTTP/1.1 200 OK\r\nX"))
            .readTimeout(SILENCE),
        harmless("headers of 64 kB", Fault.TEAM)
            .script(always(answer("200 OK", TEAM, "X-Long: " + "x".repeat(64_000)))),
        breaks("headers of 300 kB", BROKEN)
            .script(always(answer("200 OK", TEAM, "X-Long: " + "x".repeat(300_000)))));
  }

  private static List<Fault> bodies() {
    return List.of(
        breaks("reset within the body", BROKEN).script(thenReset(once(HEAD + "{\"id\":"))),
        breaks("closed within the body: Content-Length is too large", BROKEN)
            .script(thenClose(once(HEAD + "{\"id\":"))),
        breaks("silence within the body", LATE)
            .script(once(HEAD + "{\"id\":"))
            .readTimeout(SILENCE),
        breaks("one byte every 20 ms", " in time: 0.3 s are over. " + LATE)
            .script(ConnectionFaults::drip)
            .callTimeout(Duration.ofMillis(300)),
        breaks("Content-Length is too small", "the JSON is cut off")
            .script(once(head("200 OK", TEAM.length() - 1) + TEAM)),
        breaks("chunk with a size that is no number", BROKEN)
            .script(once(chunked("5\r\n{\"id\"\r\nno\r\n"))),
        breaks("chunks without an end", BROKEN)
            .script(thenClose(once(chunked("5\r\n{\"id\"\r\n")))),
        breaks("gzip that is cut off", BROKEN).script(packed(PACKED.substring(0, 30))),
        breaks("gzip with a wrong checksum", BROKEN)
            .script(packed(PACKED.substring(0, PACKED.length() - 8) + "12345678")),
        breaks("gzip that is none", BROKEN).script(packed(TEAM)));
  }

  private static List<Fault> reused() {
    return List.of(
        breaksPost("the idle connection was closed", BROKEN)
            .second()
            .closed()
            .script(thenClose(once(answer("200 OK", TEAM)))),
        breaks("closed after a request on a connection that was used before", BROKEN)
            .second()
            .script(ConnectionFaults::answerOnlyTheFirst));
  }

  private static Script packed(String body) {
    return always(answer("200 OK", body, "Content-Encoding: gzip"));
  }

  private static void answerOnlyTheFirst(Connection connection) throws IOException {
    connection.request();
    if (connection.server().requests().size() == 1) {
      connection.send(answer("200 OK", TEAM));
      connection.request();
    }
    connection.close();
  }

  private static void readNothingForAWhile(Connection connection)
      throws IOException, InterruptedException {
    connection.head(Integer.MAX_VALUE);
    Thread.sleep(2 * SILENCE.toMillis());
    connection.ignore();
  }

  private static void drip(Connection connection) throws IOException, InterruptedException {
    connection.request();
    connection.send(HEAD);
    for (char each : TEAM.toCharArray()) {
      connection.send(Character.toString(each));
      Thread.sleep(20);
    }
  }

  private static List<InetAddress> unknown(String host) throws UnknownHostException {
    throw new UnknownHostException(host + ": unknown");
  }
}
