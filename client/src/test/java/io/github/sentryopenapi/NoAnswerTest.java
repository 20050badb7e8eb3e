package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Request;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoAnswerTest {
  private static final String NONE =
      "GET /api/0/teams/org/team/: no complete answer from sentry.io:443";
  private static final String CHECK = " Check the base URL, the network and the proxy.";

  @RegisterExtension final TestServer server = new TestServer();

  @Test
  void timeout() {
    SentryTransportException thrown = explain(new SocketTimeoutException("Read timed out"));

    assertThat(thrown)
        .isExactlyInstanceOf(SentryTimeoutException.class)
        .hasMessage(
            NONE
                + " in time: Read timed out. Allow more time, or try again later."
                + Answers.see("timeout"));
    assertThat(explain(new SocketTimeoutException("Connect timed out")))
        .isExactlyInstanceOf(SentryTimeoutException.class)
        .hasMessage(NONE + " in time: Connect timed out." + CHECK + Answers.see("timeout"));
  }

  @Test
  void brokenConnection() {
    assertThat(explain(new ConnectException("Connection refused")))
        .isExactlyInstanceOf(SentryTransportException.class)
        .hasMessage(NONE + ": Connection refused." + CHECK + Answers.see("connection"));
    assertThat(explain(new IOException()))
        .hasMessage(NONE + ": IOException." + CHECK + Answers.see("connection"));
  }

  @Test
  void unknownHost() {
    assertThat(explain(new UnknownHostException("sentry.io: Name or service not known")))
        .hasMessage(
            NONE
                + ": sentry.io: Name or service not known. Check the base URL's host, the network"
                + " and the proxy."
                + Answers.see("dns"));
  }

  @Test
  void proxy() {
    String advice = ". Check the proxy and what it asks for." + Answers.see("proxy");
    assertThat(explain(new IOException("Failed to authenticate with proxy")))
        .hasMessage(NONE + ": Failed to authenticate with proxy" + advice);
    assertThat(explain(new IOException("Unexpected response code for CONNECT: 403")))
        .hasMessage(NONE + ": Unexpected response code for CONNECT: 403" + advice);
  }

  @Test
  void certificateThatIsNotTrusted() {
    SSLException untrusted = new SSLHandshakeException("PKIX path building failed");
    untrusted.initCause(new CertificateException("unable to find valid certification path"));

    assertThat(explain(untrusted))
        .hasMessage(
            NONE
                + ": PKIX path building failed. The JVM does not trust the certificate: does a"
                + " proxy open the connection, or is the server's own authority missing in the"
                + " trust store?"
                + Answers.see("tls"));
  }

  @ParameterizedTest
  @MethodSource
  void certificateThatIsOutOfDate(CertificateException reason) {
    SSLException untrusted = new SSLHandshakeException("PKIX path validation failed");
    untrusted.initCause(new CertificateException("validity check failed", reason));

    assertThat(explain(untrusted))
        .hasMessage(
            NONE
                + ": PKIX path validation failed. The server's certificate is out of date, or the"
                + " clock of this machine is wrong."
                + Answers.see("tls"));
  }

  static Stream<CertificateException> certificateThatIsOutOfDate() {
    return Stream.of(new CertificateExpiredException(), new CertificateNotYetValidException());
  }

  @Test
  void certificateOfAnotherHost() {
    assertThat(explain(new SSLPeerUnverifiedException("Hostname sentry.io not verified:\n  ab")))
        .hasMessage(
            NONE
                + ": Hostname sentry.io not verified: ab. The certificate is another host's: check"
                + " the base URL."
                + Answers.see("tls"));
  }

  @Test
  void serverWithACertificateOfItsOwn() throws Exception {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    try (MockWebServer https = new MockWebServer()) {
      https.useHttps(
          new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory(),
          false);
      https.start(InetAddress.getByName("127.0.0.1"), 0);

      assertThat(failure("https://127.0.0.1:" + https.getPort() + "/"))
          .message()
          .startsWith(
              "GET /api/0/teams/org/team/: no complete answer from 127.0.0.1:"
                  + https.getPort()
                  + ": ")
          .contains("PKIX path building failed", "The JVM does not trust the certificate: ")
          .endsWith(Answers.see("tls"));
    }
  }

  @Test
  void serverWithoutTls() {
    assertThat(explain(new SSLException("Unsupported or unrecognized SSL message")))
        .hasMessage(
            NONE
                + ": Unsupported or unrecognized SSL message. Does the server speak TLS there: is"
                + " the base URL right?"
                + Answers.see("tls"));
  }

  @Test
  void cancelledCall() {
    assertThat(NoAnswer.explain(Answers.request("GET", 1), true, new IOException("Canceled")))
        .isExactlyInstanceOf(SentryTransportException.class)
        .hasMessage("GET /api/0/teams/org/team/: cancelled." + Answers.see("cancelled"));
    assertThat(explain(new InterruptedIOException("executor rejected")))
        .isExactlyInstanceOf(SentryTransportException.class)
        .hasMessage("GET /api/0/teams/org/team/: cancelled." + Answers.see("cancelled"));
  }

  @Test
  void interruptedThread() {
    assertThat(explain(new InterruptedIOException("interrupted")))
        .isExactlyInstanceOf(SentryTransportException.class)
        .hasMessage(
            "GET /api/0/teams/org/team/: interrupted while waiting for sentry.io:443."
                + Answers.see("cancelled"));
  }

  @Test
  void interceptorThatThrew() {
    assertThat(
            NoAnswer.explain(
                Answers.request("GET", 1),
                true,
                new IOException("canceled due to java.lang.IllegalStateException: no quota")))
        .hasMessage(
            "GET /api/0/teams/org/team/: an interceptor threw java.lang.IllegalStateException: no"
                + " quota."
                + Answers.see("interceptor"));
  }

  @Test
  void postThatWasSentMayHaveBeenDone() {
    Request sent = Answers.request("POST", 1);
    sent.tag(Try.class).sending();
    String look = " Look first whether it was done all the same.";

    assertThat(NoAnswer.explain(sent, false, new ProtocolException("unexpected end of stream")))
        .message()
        .endsWith(": unexpected end of stream." + CHECK + look + Answers.see("connection"));
    assertThat(NoAnswer.explain(sent, false, new SocketTimeoutException("timeout")))
        .message()
        .endsWith("or try again later." + look + Answers.see("timeout"));
    assertThat(
            NoAnswer.explain(
                Answers.request("POST", 1), false, new ConnectException("Connection refused")))
        .message()
        .endsWith(": Connection refused." + CHECK + Answers.see("connection"));
  }

  @Test
  void triesAreCounted() {
    IOException broken = new IOException("broken");
    SentryTransportException thrown = NoAnswer.explain(Answers.request("GET", 3), false, broken);

    assertThat(thrown)
        .hasMessageStartingWith("GET /api/0/teams/org/team/ after 3 tries: no complete answer")
        .hasCause(broken);
    assertThat(thrown.tries()).isEqualTo(3);
    assertThat(thrown.method()).isEqualTo("GET");
    assertThat(thrown.path()).isEqualTo("/api/0/teams/org/team/");
  }

  private static SentryTransportException explain(IOException e) {
    return NoAnswer.explain(Answers.request("GET", 1), false, e);
  }

  private SentryTransportException failure(String baseUrl) {
    try (SentryClient sentry = server.newClient().baseUrl(baseUrl).build()) {
      return catchThrowableOfType(
          SentryTransportException.class, () -> sentry.teams().getTeam("org", "team").execute());
    }
  }
}
