package io.github.sentryopenapi.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes clients of one size again and again, ours and stock by turns. */
final class Bench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  private interface Step {
    void run(Client client) throws Exception;
  }

  private final int operations;
  private final int rounds;
  private final int schemas;
  private final List<Client> clients = new ArrayList<>();

  Bench(Path repository, Path target, int operations, int rounds) throws IOException {
    this.operations = operations;
    this.rounds = rounds;
    Path folder = Files.createDirectories(target.resolve(Integer.toString(operations)));
    Path spec = folder.resolve("spec.json");
    schemas = SyntheticSpec.write(operations, spec);
    for (Templates each : Templates.values()) {
      Client client = new Client(each, repository, spec, folder.resolve(each.label()));
      client.clean();
      clients.add(client);
    }
  }

  /** In the order of the templates. */
  List<Measurement> run() throws Exception {
    double[] generation = medians(rounds, Client::generate);
    List<Long> generatedLines = new ArrayList<>();
    for (Client each : clients) {
      generatedLines.add(each.sources().lines());
    }
    // Once: there is nothing left to format after that.
    double[] formatting = medians(1, Client::format);
    double[] compilation = medians(rounds, Client::compile);
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < clients.size(); i++) {
      Client client = clients.get(i);
      measurements.add(
          new Measurement(
              client.templates(),
              operations,
              schemas,
              generation[i],
              formatting[i],
              compilation[i],
              generatedLines.get(i),
              client.sources().lines(),
              client.pack()));
    }
    return measurements;
  }

  /** The median of the seconds that a step takes, for each client. */
  private double[] medians(int rounds, Step step) throws Exception {
    double[][] seconds = new double[clients.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < clients.size(); i++) {
        // What an earlier step left behind is not this one's to clear away.
        System.gc();
        long start = THREADS.getCurrentThreadCpuTime();
        step.run(clients.get(i));
        seconds[i][round] = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
      }
    }
    return Arrays.stream(seconds).mapToDouble(Bench::median).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
