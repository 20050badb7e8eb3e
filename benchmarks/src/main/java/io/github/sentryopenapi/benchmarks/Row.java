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
          new Row("decode one team", "Decode.team", Unit.MICROS, List.of(Target.mostOfPeers(1))),
          new Row(
              "decode 1,000 points", "Decode.stats", Unit.MICROS, List.of(Target.mostOfPeers(1))),
          new Row("decode an error", "Decode.error", Unit.MICROS, List.of(Target.mostOfPeers(1))),
          new Row(
              "encode a new team", "Encode.create", Unit.MICROS, List.of(Target.mostOfPeers(1))),
          new Row("encode an update", "Encode.update", Unit.MICROS, List.of(Target.mostOfPeers(1))),
          new Row(
              "one warm call",
              "Calls.one",
              Unit.MICROS,
              List.of(Target.most(1.05, Contender.FLOOR))),
          new Row(
              "64 callers at once",
              "Calls.many",
              Unit.PER_SECOND,
              List.of(Target.least(0.95, Contender.FLOOR), Target.leastOfPeers(1))),
          new Row(
              "first answer of a cold JVM",
              ColdStarts.PLAIN,
              Unit.MILLIS,
              List.of(Target.mostOfPeers(0.8))),
          new Row(
              "the same, ours with a class-data archive",
              ColdStarts.OURS_ARCHIVED,
              Unit.MILLIS,
              List.of(Target.mostOfPeers(0.5))),
          new Row(
              "the same, all with a class-data archive",
              ColdStarts.ALL_ARCHIVED,
              Unit.MILLIS,
              List.of()),
          new Row(
              "on the class path",
              ClassPaths.MEASURE,
              Unit.MEGABYTES,
              List.of(Target.mostOf(4_500_000), Target.mostOfPeersWithOkHttp(1))),
          new Row(
              "teams walked a second",
              Paging.SPEED,
              Unit.PER_SECOND,
              List.of(Target.least(0.9, Contender.FLOOR))),
          new Row(
              "heap meanwhile",
              Paging.HEAP,
              Unit.MEGABYTES,
              List.of(Target.most(1.1, Contender.FLOOR))));
}
