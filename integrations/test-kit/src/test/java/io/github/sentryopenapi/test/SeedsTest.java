package io.github.sentryopenapi.test;

import static io.github.sentryopenapi.test.FakeSentry.EXAMPLE_ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That what is there from the start is what the spec shows. */
class SeedsTest {
  @RegisterExtension static final FakeSentry sentry = FakeSentry.create();

  private static final String TEAM = "/api/0/teams/the-interstellar-jurisdiction/ancient-gabelers/";

  @Test
  void teamsAreTheExamples() throws Exception {
    assertThat(json("/api/0/organizations/" + EXAMPLE_ORGANIZATION + "/teams/"))
        .isEqualTo(Spec.INSTANCE.example("teams-current-server").value());
    assertThat(json(TEAM)).isEqualTo(Spec.INSTANCE.example("team-current-server").value());
  }

  @Test
  void projectsHaveTheFieldsOfTheExamples() throws Exception {
    Map<String, Object> item = Json.object(((List<?>) json(TEAM + "projects/")).get(0));
    Map<String, Object> example =
        Json.copy(
            Json.object(
                ((List<?>) Spec.INSTANCE.example("projects-current-server").value()).get(0)));
    // Only sent if they are asked for, and the last two never on this operation.
    example.keySet().removeAll(List.of("stats", "transactionStats", "sessionStats"));

    assertThat(item.keySet()).containsExactlyInAnyOrderElementsOf(example.keySet());
    example.remove("teams");
    assertThat(item).containsAllEntriesOf(example);
  }

  @Test
  void countsAreTheExampleOnTheLastDay() throws Exception {
    List<List<Long>> counts = Json.array(json(TEAM + "stats/"));
    List<List<Long>> example = Json.array(Spec.INSTANCE.example("team-stats-24-hours").value());

    assertThat(counts).hasSize(24);
    assertThat(counts.get(23)).containsExactly(1787058000L, 4057L);
    assertThat(counts.stream().map(point -> point.get(1)))
        .containsExactlyElementsOf(example.stream().map(point -> point.get(1)).toList());
  }

  private static Object json(String path) throws Exception {
    return Json.read(Wire.get(sentry, path).body());
  }
}
