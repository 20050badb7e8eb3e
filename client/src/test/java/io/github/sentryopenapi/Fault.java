package io.github.sentryopenapi;

import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Team;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.net.ServerSocketFactory;
import okhttp3.OkHttpClient;

/** Something that goes wrong in each try of a call, and what the caller is told. */
final class Fault {
  /** What a proper server answers with. */
  static final Team TEAM = Team.builder().id("1").slug("ancient-gabelers").build();

  /** More than both sockets take in when nobody reads. */
  private static final RawJson LARGE = new RawJson("\"" + "x".repeat(8 << 20) + "\"");

  final String name;

  /** What a GET ends in: the value, or a part of the exception's message. */
  private final Object expected;

  /** The same for a POST, where that is another. */
  private Object expectedOfPost;

  FaultyServer.Script script = Scripts.always(Scripts.answer("200 OK", TestServer.TEAM));
  String scheme = "http";
  String host = "127.0.0.1";
  boolean unreachable;
  boolean large;
  boolean early;
  boolean second;
  boolean closed;

  /** What an HTTP client must have for it; without any the client uses its own. */
  Consumer<OkHttpClient.Builder> http;

  Duration readTimeout = Duration.ofSeconds(10);
  Duration callTimeout = Duration.ofSeconds(10);
  private ServerSocketFactory sockets = ServerSocketFactory.getDefault();

  /** The server says that it did nothing, so that a POST may be sent again. */
  boolean undone;

  private Fault(String name, Object expected) {
    this.name = name;
    this.expected = expected;
    expectedOfPost = expected;
  }

  static Fault breaks(String name, String message) {
    return new Fault(name, message);
  }

  /** It breaks a POST, with that in the message; not a GET. */
  static Fault breaksPost(String name, String message) {
    Fault fault = harmless(name, TEAM);
    fault.expectedOfPost = message;
    return fault;
  }

  static Fault harmless(String name, Team value) {
    return new Fault(name, value);
  }

  /** What the server does on each connection; it answers properly unless set. */
  Fault script(FaultyServer.Script script) {
    this.script = script;
    return this;
  }

  /** The client expects TLS, from a server that it trusts if the certificate says so. */
  Fault https(ServerSocketFactory sockets) {
    this.sockets = sockets;
    scheme = "https";
    return http(Certificates::trust);
  }

  Fault http(Consumer<OkHttpClient.Builder> http) {
    this.http = http;
    return this;
  }

  Fault readTimeout(Duration timeout) {
    readTimeout = timeout;
    return this;
  }

  Fault callTimeout(Duration timeout) {
    callTimeout = timeout;
    return this;
  }

  /** No server is there. */
  Fault unreachable() {
    unreachable = true;
    return this;
  }

  /** Whether the client has begun to send is a matter of chance. */
  Fault early() {
    early = true;
    return this;
  }

  Fault undone() {
    undone = true;
    return this;
  }

  Fault host(String host) {
    this.host = host;
    return this;
  }

  /** The request, if it is a POST, does not fit into the sockets' buffers. */
  Fault large() {
    large = true;
    return this;
  }

  /** A call that went well left its connection behind. */
  Fault second() {
    second = true;
    return this;
  }

  /** The server has closed that connection. */
  Fault closed() {
    closed = true;
    return this;
  }

  Object expected(String method) {
    return method.equals("GET") ? expected : expectedOfPost;
  }

  /** An HTTP client for it, to be passed in. */
  OkHttpClient httpClient() {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    if (http != null) {
      http.accept(builder);
    }
    return builder.build();
  }

  SentryClient.Builder client(FaultyServer server) {
    return SentryClient.builder()
        .baseUrl(scheme + "://" + host + ":" + server.port() + "/")
        .readTimeout(readTimeout)
        .callTimeout(callTimeout);
  }

  ApiCall<Team> call(SentryClient sentry, String method) {
    if (method.equals("GET")) {
      return sentry.teams().getTeam("org", "team");
    }
    NewTeam.Builder team = NewTeam.builder().slug("a");
    if (large) {
      team.additionalProperty("x", LARGE);
    }
    return sentry.teams().createOrganizationTeam("org", team.build());
  }

  FaultyServer server() throws IOException {
    FaultyServer server = new FaultyServer(sockets, script);
    if (unreachable) {
      server.close();
    }
    return server;
  }
}
