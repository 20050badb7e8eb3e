package io.github.sentryopenapi.benchmarks;

import java.util.Locale;

/** How figures are written: with three digits that count. */
enum Unit {
  MICROS(" µs", 1),
  MILLIS(" ms", 1),
  KILOBYTES(" kB", 1e-3),
  MEGABYTES(" MB", 1e-6),
  PER_SECOND("/s", 1);

  private final String name;
  private final double factor;

  Unit(String name, double factor) {
    this.name = name;
    this.factor = factor;
  }

  String text(double figure) {
    double value = figure * factor;
    int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value) + name;
  }
}
