package io.github.sentryopenapi.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentryopenapi.SentryApiException;
import io.github.sentryopenapi.api.NewTeam;
import io.github.sentryopenapi.api.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The Java of README.md, between the markers, and that it is the same there. */
class ReadmeExampleTest {
  // README begins
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private final NewTeam ops = NewTeam.builder().name("Ops").build();

  @BeforeEach
  void addOrganization() {
    sentry.addOrganization("acme");
  }

  @Test
  void createsTeam() {
    sentry.client().teams().createOrganizationTeam("acme", ops).execute();

    assertThat(sentry.teams("acme")).extracting(Team::slug).containsExactly("ops");
    assertThat(sentry.requests())
        .extracting(RecordedRequest::body)
        .containsExactly("{\"name\":\"Ops\"}");
  }

  @Test
  void survivesMaintenance() {
    sentry.failNext(503);

    assertThatThrownBy(() -> sentry.client().teams().createOrganizationTeam("acme", ops).execute())
        .isInstanceOf(SentryApiException.class);
    assertThat(sentry.teams("acme")).isEmpty();
  }

  // README ends

  @Test
  void readmeHoldsWhatIsCompiledHere() throws IOException {
    String source =
        Files.readString(
            Path.of("src/test/java/io/github/sentryopenapi/test/ReadmeExampleTest.java"));
    String compiled =
        between(source, "  // README begins\n", "  // README ends").stripTrailing().stripIndent();

    assertThat(between(Files.readString(Path.of("README.md")), "```java\n", "```"))
        .isEqualTo(compiled + "\n");
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
