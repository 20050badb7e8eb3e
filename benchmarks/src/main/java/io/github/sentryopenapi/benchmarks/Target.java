package io.github.sentryopenapi.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What a figure of ours has to be.
 *
 * @param isMost whether more is worse
 * @param limit as a multiple of others', or a figure if there are none
 * @param others whose figures; of several, each
 * @param name what those are called together
 */
record Target(boolean isMost, double limit, List<Contender> others, String name) {
  private static final List<Contender> WITH_OKHTTP =
      List.of(Contender.RETROFIT2_GSON, Contender.RETROFIT2_JACKSON, Contender.OKHTTP_GSON);

  static Target most(double limit, Contender other) {
    return new Target(true, limit, List.of(other), other.title());
  }

  static Target least(double limit, Contender other) {
    return new Target(false, limit, List.of(other), other.title());
  }

  static Target mostOfPeers(double limit) {
    return new Target(true, limit, Contender.peers(), "every peer");
  }

  static Target leastOfPeers(double limit) {
    return new Target(false, limit, Contender.peers(), "every peer");
  }

  static Target mostOfPeersWithOkHttp(double limit) {
    return new Target(true, limit, WITH_OKHTTP, "every peer with OkHttp");
  }

  /** Beside nobody. */
  static Target mostOf(double figure) {
    return new Target(true, figure, List.of(), "");
  }

  String text(Row row) {
    String multiple = others.isEmpty() ? row.unit().text(limit) : ratio(limit) + " × " + name;
    return (isMost ? "≤ " : "≥ ") + multiple;
  }

  /** Yes, or no with how far off it is; a dash for what was not measured. */
  String verdict(Row row, Figures figures) {
    OptionalDouble worst = worst(row, figures);
    if (worst.isEmpty()) {
      return "–";
    }
    double value = worst.getAsDouble();
    if (isMost ? value <= limit : value >= limit) {
      return "yes";
    }
    return "**no**, " + (others.isEmpty() ? row.unit().text(value) : ratio(value));
  }

  private OptionalDouble worst(Row row, Figures figures) {
    if (others.isEmpty()) {
      return figures.median(row.measure(), Contender.OURS);
    }
    DoubleStream ratios =
        others.stream()
            .map(other -> figures.ratio(row.measure(), other))
            .flatMapToDouble(OptionalDouble::stream);
    return isMost ? ratios.max() : ratios.min();
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
