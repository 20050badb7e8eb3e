package io.github.sentryopenapi.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of an answer to what the user gets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Decode {
  @Param public Contender contender;

  private final byte[] teams = Payload.TEAMS.read();
  private final byte[] team = Payload.TEAM.read();
  private final byte[] stats = Payload.STATS.read();
  private final byte[] error = Payload.ERROR.read();
  private TeamsReader reader;

  /** The same, where it can do more. */
  private Codec codec;

  @Setup
  public void check() throws Exception {
    reader = contender.reader();
    if (reader instanceof TeamsCodec writer) {
      Same.check(contender, writer.json(reader.teams(teams)), teams);
    }
    if (reader instanceof Codec each) {
      codec = each;
      Same.check(contender, codec.json(codec.team(team)), team);
      Same.check(contender, codec.json(codec.stats(stats)), stats);
      Same.check(contender, codec.error(error), "Must login via SSO");
    }
  }

  @Benchmark
  public Object teams() throws Exception {
    return reader.teams(teams);
  }

  @Benchmark
  public Object team() throws Exception {
    return codec.team(team);
  }

  @Benchmark
  public Object stats() throws Exception {
    return codec.stats(stats);
  }

  @Benchmark
  public Object error() throws Exception {
    return codec.error(error);
  }
}
