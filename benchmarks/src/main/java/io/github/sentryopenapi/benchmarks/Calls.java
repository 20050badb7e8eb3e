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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Whole calls, of a server in another process. */
@State(Scope.Benchmark)
public class Calls {
  @Param public Contender contender;

  private Caller caller;

  @Setup
  public void check() throws Exception {
    caller = contender.caller(Server.url());
    Object answer = caller.call();
    byte[] team = Payload.TEAM.read();
    if (answer instanceof byte[] bytes) {
      Same.check(contender, bytes.length, team.length);
    } else {
      Same.check(contender, ((TeamsCodec) contender.reader()).json(answer), team);
    }
  }

  @TearDown
  public void close() {
    caller.close();
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Object one() throws Exception {
    return caller.call();
  }

  @Benchmark
  @Threads(64)
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Object many() throws Exception {
    return caller.call();
  }
}
