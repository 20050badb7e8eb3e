package io.github.sentryopenapi.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What was measured: for each measure and contender a figure a round, of which the median counts.
 */
final class Figures {
  private final Map<String, Map<Contender, List<Double>>> figures = new TreeMap<>();

  void add(String measure, Contender contender, double figure) {
    figures
        .computeIfAbsent(measure, name -> new EnumMap<>(Contender.class))
        .computeIfAbsent(contender, name -> new ArrayList<>())
        .add(figure);
  }

  OptionalDouble median(String measure, Contender contender) {
    List<Double> sorted = of(measure).getOrDefault(contender, List.of()).stream().sorted().toList();
    int middle = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
  }

  /** Ours as a multiple of another's. */
  OptionalDouble ratio(String measure, Contender other) {
    OptionalDouble ours = median(measure, Contender.OURS);
    OptionalDouble theirs = median(measure, other);
    return ours.isPresent() && theirs.isPresent()
        ? OptionalDouble.of(ours.getAsDouble() / theirs.getAsDouble())
        : OptionalDouble.empty();
  }

  Map<Contender, List<Double>> of(String measure) {
    return figures.getOrDefault(measure, Map.of());
  }
}
