package io.github.sentryopenapi.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a figure of ours has to be, as a multiple of others'.
 *
 * @param isMost whether more is worse
 * @param limit the multiple
 * @param others whose figures; of several, each
 * @param name what those are called together
 */
record Target(boolean isMost, double limit, List<Contender> others, String name) {

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

  static List<Target> aheadOfPeers() {
    return List.of(mostOfPeers(1));
  }

  String text() {
    return (isMost ? "≤ " : "≥ ") + ratio(limit) + " × " + name;
  }

  /** Yes, or no with the worst ratio; a dash for what was not measured. */
  String verdict(Row row, Figures figures) {
    double worst = isMost ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    for (Contender other : others) {
      OptionalDouble ratio = figures.ratio(row.measure(), other);
      if (ratio.isEmpty()) {
        return "–";
      }
      worst = isMost ? Math.max(worst, ratio.getAsDouble()) : Math.min(worst, ratio.getAsDouble());
    }
    boolean isMet = isMost ? worst <= limit : worst >= limit;
    return isMet ? "yes" : "**no**, " + ratio(worst);
  }

  static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
