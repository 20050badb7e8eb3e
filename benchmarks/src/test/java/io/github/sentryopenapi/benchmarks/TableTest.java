package io.github.sentryopenapi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Figures figures = new Figures();

  @Test
  void everyRowIsThereBeforeAnythingIsMeasured() {
    assertThat(new Table(figures).markdown().lines()).hasSize(2 + Row.ALL.size());
  }

  @Test
  void oursStandsBesideEachOther() {
    measured(Contender.OURS, 500);
    measured(Contender.RETROFIT2_GSON, 1_000);
    measured(Contender.NATIVE_JACKSON, 800);
    measured(Contender.FLOOR, 400);

    assertThat(new Table(figures).markdown())
        .contains(
            "\n| decode 100 teams | 500 µs | 1,000 µs (0.50) | – | 800 µs (0.63) | – | – | 400 µs"
                + " (1.25) | ≤ 0.55 × retrofit2 + Gson; ≤ 0.60 × native + Jackson; ≤ 1.50 × floor"
                + " | yes; **no**, 0.63; yes |\n");
  }

  @Test
  void aPeerThatIsAheadMissesTheTarget() {
    Target target = Target.leastOfPeers(1);
    Row row = new Row("calls", "Decode.teams", Unit.PER_SECOND, List.of(target));
    Contender.peers().forEach(each -> measured(each, 100));
    measured(Contender.OURS, 101);
    assertThat(target.verdict(row, figures)).isEqualTo("yes");

    measured(Contender.OKHTTP_GSON, 120);
    measured(Contender.OKHTTP_GSON, 120);
    assertThat(target.verdict(row, figures)).isEqualTo("**no**, 0.84");
  }

  @Test
  void medianOfTheRoundsCounts() {
    measured(Contender.OURS, 9_000);
    measured(Contender.OURS, 1);
    measured(Contender.OURS, 3);
    assertThat(figures.median("Decode.teams", Contender.OURS)).hasValue(3);

    measured(Contender.OURS, 2);
    assertThat(figures.median("Decode.teams", Contender.OURS)).hasValue(2.5);
  }

  private void measured(Contender contender, double figure) {
    figures.add("Decode.teams", contender, figure);
  }
}
