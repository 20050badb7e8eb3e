package io.github.sentryopenapi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sentryopenapi.api.Team;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadsTest {
  private static final Path EXAMPLES = Path.of("..", "openapi", "components", "examples");

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    System.setProperty(Payload.FOLDER, folder.toString());
    Payloads.write(EXAMPLES);
  }

  @AfterEach
  void forget() {
    System.clearProperty(Payload.FOLDER);
  }

  @Test
  void pageHasAHundredTeamsWithThreeProjectsEach() throws Exception {
    List<?> teams = (List<?>) new Ours.Json().teams(Payload.TEAMS.read());

    assertThat(teams).hasSize(100);
    assertThat(teams).allSatisfy(each -> assertThat(((Team) each).projects()).hasSize(3));
    assertThat(Payload.TEAMS.read().length).isBetween(170_000, 200_000);
  }

  @Test
  void sameEachTime() throws Exception {
    byte[] first = Payload.TEAMS.read();

    Payloads.write(EXAMPLES);

    assertThat(Payload.TEAMS.read()).isEqualTo(first);
  }

  @Test
  void whoLosesAFieldIsNotMeasured() {
    byte[] team = "{\"id\":\"1\",\"slug\":\"a\",\"projects\":[]}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Same.check(Contender.OURS, "{\"id\":\"1\"}", team))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("OURS does other work.\nexpected: {id=1, slug=a}\nactual:   {id=1}");
  }

  @Test
  void datesMayTakeAnotherFormAndNothingMayBeLeftOut() throws IOException {
    byte[] team =
        "{\"dateCreated\":\"2026-03-02T09:12:44.900Z\",\"name\":null}"
            .getBytes(StandardCharsets.UTF_8);

    Same.check(Contender.OURS, "{\"dateCreated\":\"2026-03-02T09:12:44.9Z\"}", team);
  }
}
