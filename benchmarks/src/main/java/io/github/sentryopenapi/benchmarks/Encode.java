package io.github.sentryopenapi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From what the user sets to the bytes of a request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Encode {
  @Param public Contender contender;

  private String name = "The Inflated Philosophers";
  private String slug = "the-inflated-philosophers";
  private Codec codec;

  @Setup
  public void check() throws Exception {
    codec = (Codec) contender.reader();
    byte[] expected =
        "{\"name\":\"%s\",\"slug\":\"%s\"}".formatted(name, slug).getBytes(StandardCharsets.UTF_8);
    Same.check(contender, new String(create(), StandardCharsets.UTF_8), expected);
    Same.check(contender, new String(update(), StandardCharsets.UTF_8), expected);
  }

  @Benchmark
  public byte[] create() throws Exception {
    return codec.create(name, slug);
  }

  @Benchmark
  public byte[] update() throws Exception {
    return codec.update(name, slug);
  }
}
