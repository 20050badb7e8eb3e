package io.github.sentryopenapi.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the JMH benchmarks in rounds, each contender in a JVM of its own in each: what else the
 * machine does for a while then falls on all of them.
 */
final class Rounds {
  /** Of the bytes that one operation allocates, beside the figure of its time. */
  static final String ALLOCATED = ":allocated";

  private static final String ALLOCATED_IN_JMH = "gc.alloc.rate.norm";

  private final Form form;
  private final Path target;
  private final Figures figures;

  Rounds(Form form, Path target, Figures figures) {
    this.form = form;
    this.target = target;
    this.figures = figures;
  }

  void run() throws RunnerException {
    for (int round = 1; round <= form.rounds(); round++) {
      // What takes milliseconds is called less often in the same time, and so warms up later.
      run(round, "Decode.teams", 4 * form.millis(), List.of(Contender.values()));
      run(round, "(Decode.(team|stats|error)|Encode.*)", form.millis(), Contender.clients());
      run(round, "Calls.*", form.callMillis(), Contender.callers());
    }
  }

  private void run(int round, String benchmarks, int millis, List<Contender> contenders)
      throws RunnerException {
    TimeValue iteration = TimeValue.milliseconds(millis);
    String name = "jmh-%d-%s".formatted(round, benchmarks.replaceAll("\\W", ""));
    System.out.println("round " + round + " of " + form.rounds() + ": " + benchmarks);
    ChainedOptionsBuilder options =
        options(benchmarks)
            .param("contender", contenders.stream().map(Enum::name).toArray(String[]::new))
            .warmupIterations(form.warmups())
            .warmupTime(iteration)
            .measurementIterations(form.iterations())
            .measurementTime(iteration)
            .addProfiler(GCProfiler.class)
            .output(target.resolve(name + ".log").toString())
            .resultFormat(ResultFormatType.JSON)
            .result(target.resolve(name + ".json").toString());
    for (RunResult result : new Runner(options.build()).run()) {
      add(result);
    }
  }

  /** A benchmark's class and method, in a fork that knows where everything is. */
  static ChainedOptionsBuilder options(String benchmarks) {
    return new OptionsBuilder()
        .include("^" + Rounds.class.getPackageName() + "\\." + benchmarks + "$")
        .forks(1)
        .shouldFailOnError(true)
        .jvmArgs("-Xms512m", "-Xmx512m", property(Payload.FOLDER), property(Server.URL));
  }

  private static String property(String name) {
    return "-D" + name + "=" + System.getProperty(name);
  }

  private void add(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    String measure = benchmark.substring(Rounds.class.getPackageName().length() + 1);
    Contender contender = Contender.valueOf(result.getParams().getParam("contender"));
    // The median: a compiler that is still at it, or another program, spoils one iteration.
    double middle = result.getPrimaryResult().getStatistics().getPercentile(50);
    figures.add(measure, contender, middle);
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATED_IN_JMH);
    if (allocated != null) {
      figures.add(measure + ALLOCATED, contender, allocated.getScore());
    }
  }
}
