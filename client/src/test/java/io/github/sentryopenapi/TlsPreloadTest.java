package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TlsPreloadTest {
  private static final String TRUST_STORE = "javax.net.ssl.trustStore";

  @RegisterExtension final TestServer server = new TestServer();

  @AfterEach
  void trustAgain() {
    System.clearProperty(TRUST_STORE);
  }

  @Test
  void brokenTrustStoreIsSaidByTheFirstCall(@TempDir Path folder) throws Exception {
    Path broken = Files.writeString(folder.resolve("cacerts"), "these are no certificates");
    System.setProperty(TRUST_STORE, broken.toString());
    try (SentryClient sentry = server.newClient().build()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> sentry.teams().getTeam("org", "team").execute())
          .withMessage(
              "the JVM has no TLS for a client, not even for one that would need none: problem"
                  + " accessing trust store. Check javax.net.ssl.trustStore and its like.");
    }
    assertThat(server.requestCount()).isZero();
  }
}
