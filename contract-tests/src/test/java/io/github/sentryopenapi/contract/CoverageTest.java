package io.github.sentryopenapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All of the spec goes through the client, and is counted twice: by Redocly on a recording of what
 * passed between client and mock, and by {@link Coverage} inside the client.
 */
class CoverageTest {
  private static final Path FOLDER = Path.of("target", "coverage");
  private static final Path RECORDING = FOLDER.resolve("recording.har").toAbsolutePath();

  private static Coverage coverage;
  private static Redocly.Drift drift;
  private static int calls;

  @BeforeAll
  static void touchEverything() throws Exception {
    Path spec = DerivedExamples.addTo(Spec.copy(), FOLDER.resolve("sentry-derived.json"));
    try (Prism prism = Prism.start("node", spec)) {
      try (NodeServer recorder = Redocly.record(prism.url(), RECORDING);
          CoverageRun run = new CoverageRun(recorder.url())) {
        coverage = run.run();
        calls = run.calls();
      }
      drift = Redocly.drift(RECORDING, prism.url());
    }
    String table = table();
    System.out.print(table);
    Files.writeString(FOLDER.resolve("coverage.md"), table);
  }

  @Test
  void everythingIsTouchedButWhatTheExceptionsList() throws IOException {
    List<String> missing = new ArrayList<>(coverage.missing());
    missing.addAll(drift.missing());

    assertThat(missing)
        .as("what no call touched; coverage-exceptions.yaml lists no less and no more")
        .containsExactlyInAnyOrderElementsOf(exceptions());
  }

  @Test
  void everyCallFitsTheSpec() {
    assertThat(drift.problems()).isEmpty();
  }

  /** Redocly skips what it does not know, and is content with nothing. */
  @Test
  void redoclyCountsEveryCall() throws Exception {
    Redocly.Drift elsewhere = Redocly.drift(RECORDING, "http://127.0.0.1:1");

    assertThat(drift.matched()).isEqualTo(calls).isPositive();
    assertThat(elsewhere.matched()).isZero();
  }

  private static String table() {
    Map<String, Coverage.Count> ours = coverage.counts();
    Map<String, Coverage.Count> theirs = drift.counts();
    Set<String> names = new LinkedHashSet<>(ours.keySet());
    names.addAll(theirs.keySet());
    StringBuilder table = new StringBuilder();
    String row = "| %-20s | %9s | %9s |%n";
    table.append(row.formatted("in " + calls + " calls", "client", "Redocly"));
    table.append("|----------------------|-----------|-----------|%n".formatted());
    for (String name : names) {
      table.append(row.formatted(name, text(ours.get(name)), text(theirs.get(name))));
    }
    return table.toString();
  }

  private static String text(Coverage.Count count) {
    return count == null ? "-" : count.toString();
  }

  private static List<String> exceptions() throws IOException {
    Path file = Path.of("coverage-exceptions.yaml");
    List<String> exceptions = new ArrayList<>();
    for (JsonNode each : new YAMLMapper().readTree(file.toFile())) {
      assertThat(each.path("reason").asText()).as("the reason of %s", each).isNotBlank();
      exceptions.add(each.path("what").asText());
    }
    return exceptions;
  }
}
