package io.github.sentryopenapi.benchmarks;

import java.util.List;

/**
 * A row of the table.
 *
 * @param title what is measured
 * @param measure the name that its figures have
 * @param unit how a figure is written
 * @param targets what ours must be, beside others
 */
record Row(String title, String measure, Unit unit, List<Target> targets) {

  static final List<Row> ALL =
      List.of(
          new Row(
              "decode 100 teams",
              "Decode.teams",
              Unit.MICROS,
              List.of(
                  Target.most(0.55, Contender.RETROFIT2_GSON),
                  Target.most(0.6, Contender.NATIVE_JACKSON),
                  Target.most(1.5, Contender.FLOOR))),
          new Row(
              "allocated by that",
              "Decode.teams" + Rounds.ALLOCATED,
              Unit.KILOBYTES,
              List.of(Target.most(0.22, Contender.RETROFIT2_GSON))),
          new Row("decode one team", "Decode.team", Unit.MICROS, Target.aheadOfPeers()),
          new Row("decode 1,000 points", "Decode.stats", Unit.MICROS, Target.aheadOfPeers()),
          new Row("decode an error", "Decode.error", Unit.MICROS, Target.aheadOfPeers()),
          new Row("encode a new team", "Encode.create", Unit.MICROS, Target.aheadOfPeers()),
          new Row("encode an update", "Encode.update", Unit.MICROS, Target.aheadOfPeers()),
          new Row(
              "one warm call",
              "Calls.one",
              Unit.MICROS,
              List.of(Target.most(1.05, Contender.FLOOR))),
          new Row(
              "64 callers at once",
              "Calls.many",
              Unit.PER_SECOND,
              List.of(Target.least(0.95, Contender.FLOOR), Target.leastOfPeers(1))));
}
