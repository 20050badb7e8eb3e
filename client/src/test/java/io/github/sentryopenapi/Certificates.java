package io.github.sentryopenapi;

import javax.net.ServerSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Servers' certificates, and an authority that clients can be made to trust. */
final class Certificates {
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).build();

  private static final HandshakeCertificates TRUST =
      new HandshakeCertificates.Builder().addTrustedCertificate(AUTHORITY.certificate()).build();

  private Certificates() {}

  static void trust(OkHttpClient.Builder http) {
    http.sslSocketFactory(TRUST.sslSocketFactory(), TRUST.trustManager());
  }

  static ServerSocketFactory of(String host) {
    return sockets(signed(host));
  }

  static ServerSocketFactory expired() {
    return sockets(signed("127.0.0.1").validityInterval(0, 1_000_000));
  }

  static ServerSocketFactory selfSigned() {
    return sockets(new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1"));
  }

  private static HeldCertificate.Builder signed(String host) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(host).signedBy(AUTHORITY);
  }

  private static ServerSocketFactory sockets(HeldCertificate.Builder certificate) {
    return new HandshakeCertificates.Builder()
        .heldCertificate(certificate.build())
        .build()
        .sslContext()
        .getServerSocketFactory();
  }
}
