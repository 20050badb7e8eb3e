package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsPreloadTest {
  /** In a JVM of its own: one that has read its certificates goes on with them. */
  @Test
  void brokenTrustStoreIsSaidByTheFirstCall(@TempDir Path folder) throws Exception {
    Path broken = Files.writeString(folder.resolve("cacerts"), "these are no certificates");
    List<String> options = List.of("-Djavax.net.ssl.trustStore=" + broken);

    String said = ChildJvm.output(ChildJvm.of(options, FirstCall.class));

    assertThat(said.strip())
        .isEqualTo(
            "the JVM has no TLS for a client, not even for one that would need none: problem"
                + " accessing trust store. Check javax.net.ssl.trustStore and its like.");
  }

  /** Says why the first call failed. */
  static final class FirstCall {
    private FirstCall() {}

    public static void main(String[] arguments) {
      try (SentryClient sentry =
          SentryClient.builder()
              .authToken("token-of-a-test")
              .baseUrl("http://127.0.0.1:1/")
              .build()) {
        sentry.teams().getTeam("org", "team").execute();
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
