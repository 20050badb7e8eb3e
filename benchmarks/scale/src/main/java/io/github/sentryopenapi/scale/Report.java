package io.github.sentryopenapi.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The measurements as Markdown: all of them, and what was aimed at. */
final class Report {
  /** A figure that grows with the spec; each: of one operation, in a unit that much smaller. */
  private record Figure(
      String name, String total, String each, int scale, ToDoubleFunction<Measurement> value) {
    String cell(Measurement of) {
      double seen = value.applyAsDouble(of);
      return text(total + " (" + each + ")", seen, seen / of.operations() * scale);
    }

    double ratio(Measurement one, Measurement other) {
      return value.applyAsDouble(one) / value.applyAsDouble(other);
    }

    double ratioEach(Measurement one, Measurement other) {
      return ratio(one, other) * other.operations() / one.operations();
    }
  }

  private static final Figure GENERATION =
      new Figure("generation", "%.2f s", "%.1f ms", 1000, Measurement::generation);
  private static final Figure FORMATTING =
      new Figure("formatting", "%.2f s", "%.1f ms", 1000, Measurement::formatting);
  private static final Figure COMPILATION =
      new Figure("compilation", "%.2f s", "%.1f ms", 1000, Measurement::compilation);
  private static final Figure GENERATED_LINES =
      new Figure("lines as generated", "%,.0f", "%.0f", 1, Measurement::generatedLines);
  private static final Figure LINES =
      new Figure("lines, formatted", "%,.0f", "%.0f", 1, Measurement::lines);
  private static final Figure JAR =
      new Figure("jar", "%,.0f kB", "%.1f kB", 1, each -> each.jarBytes() / 1000.0);
  private static final List<Figure> FIGURES =
      List.of(GENERATION, FORMATTING, COMPILATION, GENERATED_LINES, LINES, JAR);

  private static final double MOST_GENERATION = 1.1;
  private static final double MOST_LINES = 0.25;
  private static final double MOST_GROWTH = 1.1;

  /** From the smallest spec to the largest, as the other list. */
  private final List<Measurement> ours;

  private final List<Measurement> stock;

  Report(List<Measurement> ours, List<Measurement> stock) {
    this.ours = ours;
    this.stock = stock;
  }

  String markdown() {
    List<String> lines = new ArrayList<>(table());
    lines.add("");
    lines.addAll(targets());
    return String.join("\n", lines) + "\n";
  }

  private List<String> table() {
    List<String> rows = new ArrayList<>();
    rows.add(row("operations, schemas", Figure::name));
    rows.add("|---|" + "---:|".repeat(FIGURES.size()));
    for (int i = 0; i < ours.size(); i++) {
      Measurement our = ours.get(i);
      Measurement theirs = stock.get(i);
      String size = text("%,d, %,d: ", our.operations(), our.schemas());
      rows.add(row(size + "ours", each -> each.cell(our)));
      rows.add(row("stock", each -> each.cell(theirs)));
      rows.add(row("ours ÷ stock", each -> ratio(each.ratio(our, theirs))));
    }
    String growth = "one of " + last(ours).operations() + " ÷ one of " + first(ours).operations();
    rows.add(row(growth + ": ours", each -> ratio(each.ratioEach(last(ours), first(ours)))));
    rows.add(row("stock", each -> ratio(each.ratioEach(last(stock), first(stock)))));
    return rows;
  }

  private List<String> targets() {
    List<String> rows = new ArrayList<>();
    rows.add("| aim | most | seen, for each size | |");
    rows.add("|---|---:|---|---|");
    rows.add(target("generation, ours ÷ stock", MOST_GENERATION, againstStock(GENERATION)));
    rows.add(target("lines, ours ÷ stock", MOST_LINES, againstStock(LINES)));
    for (Figure each : FIGURES) {
      List<Double> growth = new ArrayList<>();
      for (Measurement larger : ours.subList(1, ours.size())) {
        growth.add(each.ratioEach(larger, first(ours)));
      }
      rows.add(
          target(each.name() + " of an operation, ÷ that of the smallest", MOST_GROWTH, growth));
    }
    return rows;
  }

  private List<Double> againstStock(Figure figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(figure.ratio(ours.get(i), stock.get(i)));
    }
    return ratios;
  }

  private static String target(String aim, double most, List<Double> seen) {
    boolean met = seen.stream().allMatch(each -> each <= most);
    List<String> cells =
        List.of(
            aim,
            ratio(most),
            String.join(", ", seen.stream().map(Report::ratio).toList()),
            met ? "met" : "**missed**");
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String row(String head, Function<Figure, String> cell) {
    return "| " + head + " | " + String.join(" | ", FIGURES.stream().map(cell).toList()) + " |";
  }

  private static String ratio(double value) {
    return text("%.2f", value);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static Measurement first(List<Measurement> sizes) {
    return sizes.get(0);
  }

  private static Measurement last(List<Measurement> sizes) {
    return sizes.get(sizes.size() - 1);
  }
}
