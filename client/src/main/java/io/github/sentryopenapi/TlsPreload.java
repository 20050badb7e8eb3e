package io.github.sentryopenapi;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Has the JVM set TLS up while the caller does something else. It loads hundreds of classes for
 * that and parses every certificate that it trusts: a third of the time to the first answer.
 */
final class TlsPreload implements Runnable {
  /** The JVM itself keeps what it parsed only as long as somebody else does. */
  @SuppressWarnings("unused")
  private volatile @Nullable TrustManagerFactory trusted;

  private TlsPreload() {}

  static TlsPreload start() {
    TlsPreload preload = new TlsPreload();
    new HttpClients.DaemonThreads().newThread(preload).start();
    return preload;
  }

  @Override
  public void run() {
    try {
      Security.getProviders(); // OkHttp looks at the first, for which the JVM makes all
      TrustManagerFactory trusted =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trusted.init((KeyStore) null);
      SSLContext.getInstance("TLS").init(null, trusted.getTrustManagers(), null);
      this.trusted = trusted;
    } catch (GeneralSecurityException | RuntimeException e) {
      // Whoever builds a client runs into the same, and can tell somebody.
    }
  }

  /**
   * The finished client. OkHttp sets TLS up in any case, and throws what the JVM does, undeclared.
   */
  OkHttpClient build(OkHttpClient.Builder http) {
    try {
      return http.build();
    } catch (Exception | AssertionError e) {
      throw new IllegalStateException(
          "the JVM has no TLS for a client, not even for one that would need none: "
              + e.getMessage()
              + ". Check javax.net.ssl.trustStore and its like.",
          e);
    }
  }
}
