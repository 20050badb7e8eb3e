package io.github.sentryopenapi;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Request;

/** Turns what HTTP broke with into the exception that says what to do about it. */
final class NoAnswer {
  /** How OkHttp names an exception of an interceptor that an asynchronous call ended with. */
  private static final String THROWN = "canceled due to ";

  private static final String CHECK = "Check the base URL, the network and the proxy.";

  private NoAnswer() {}

  /**
   * Why a call has no complete answer.
   *
   * @param cancelled whether somebody ended it before
   */
  static SentryTransportException explain(Request request, boolean cancelled, IOException e) {
    Redaction redaction = Redaction.of(request);
    String reason =
        e.getMessage() == null ? e.getClass().getSimpleName() : redaction.text(e.getMessage());
    String call = ErrorReader.describe(request) + ": ";
    String host = request.url().host() + ":" + request.url().port();
    Exception cause = redaction.cause(e);
    // OkHttp has one type for this and timeouts.
    if (e instanceof InterruptedIOException && reason.equals("interrupted")) {
      String message = call + "interrupted while waiting for " + host + ".";
      return new SentryTransportException(message + Help.CANCELLED.see(), request, cause);
    }
    String none = call + "no complete answer from " + host;
    // Of this type is also a call that came too late for the HTTP client's threads.
    boolean rejected = reason.equals("executor rejected");
    if (e instanceof InterruptedIOException && !rejected) {
      boolean connecting = reason.toLowerCase(Locale.ROOT).contains("connect");
      String advice = connecting ? CHECK : "Allow more time, or try again later.";
      return new SentryTimeoutException(
          none
              + " in time: "
              + sentence(reason)
              + " "
              + advice
              + mayBeDone(request)
              + Help.TIMEOUT.see(),
          request,
          cause);
    }
    // An interceptor that threw cancels its call, too.
    if (reason.startsWith(THROWN)) {
      String message = call + "an interceptor threw " + sentence(reason.substring(THROWN.length()));
      return new SentryTransportException(message + Help.INTERCEPTOR.see(), request, cause);
    }
    if (cancelled || rejected) {
      return new SentryTransportException(
          call + "cancelled." + Help.CANCELLED.see(), request, cause);
    }
    Advice advice = advice(e, reason, request);
    return new SentryTransportException(
        none + ": " + sentence(reason) + " " + advice.text() + advice.help().see(), request, cause);
  }

  private static String sentence(String reason) {
    return BodyText.sentence(BodyText.start(reason));
  }

  /** The other methods can be repeated, whatever became of the first try (RFC 9110, 9.2.2). */
  private static String mayBeDone(Request request) {
    Try last = request.tag(Try.class);
    boolean sent = last == null || last.wasSent();
    return sent && request.method().equals("POST")
        ? " Look first whether it was done all the same."
        : "";
  }

  private static Advice advice(IOException e, String reason, Request request) {
    if (e instanceof UnknownHostException) {
      return new Advice("Check the base URL's host, the network and the proxy.", Help.DNS);
    }
    if (e instanceof SSLPeerUnverifiedException) {
      return new Advice("The certificate is another host's: check the base URL.", Help.TLS);
    }
    if (e instanceof SSLException) {
      if (isOutOfDate(e)) {
        return new Advice(
            "The server's certificate is out of date, or the clock of this machine is wrong.",
            Help.TLS);
      }
      return new Advice(
          e.getCause() instanceof CertificateException
              ? "The JVM does not trust the certificate: does a proxy open the connection, or is"
                  + " the server's own authority missing in the trust store?"
              : "Does the server speak TLS there: is the base URL right?",
          Help.TLS);
    }
    if (reason.contains("CONNECT") || reason.contains("proxy")) {
      return new Advice("Check the proxy and what it asks for.", Help.PROXY);
    }
    return new Advice(CHECK + mayBeDone(request), Help.CONNECTION);
  }

  private static boolean isOutOfDate(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException
          || cause instanceof CertificateNotYetValidException) {
        return true;
      }
    }
    return false;
  }
}
