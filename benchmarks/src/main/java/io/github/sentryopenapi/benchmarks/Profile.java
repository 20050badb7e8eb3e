package io.github.sentryopenapi.benchmarks;

import java.nio.file.Path;
import one.profiler.AsyncProfilerLoader;
import org.openjdk.jmh.profile.AsyncProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.TimeValue;

/** One benchmark of ours under async-profiler: where its time goes, or its bytes. */
final class Profile {
  private Profile() {}

  /** The event is itimer, for time without the help of the kernel, or alloc. */
  static void run(String benchmark, String event, Path target) throws Exception {
    AsyncProfilerLoader.setExtractionDirectory(target.resolve("async-profiler"));
    String options =
        "libPath=%s;event=%s;dir=%s;output=text,flamegraph"
            .formatted(AsyncProfilerLoader.getAsyncProfilerPath(), event, target);
    new Runner(
            Rounds.options(benchmark)
                .param("contender", Contender.OURS.name())
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .addProfiler(AsyncProfiler.class, options)
                .build())
        .run();
  }
}
