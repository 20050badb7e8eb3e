package io.github.sentryopenapi.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The figures as a table in Markdown: beside each contender's figure, ours as a multiple of it. */
final class Table {
  private static final String NOTHING = "–";

  private final Figures figures;

  Table(Figures figures) {
    this.figures = figures;
  }

  String markdown() {
    List<String> head = new ArrayList<>(List.of("measure"));
    Arrays.stream(Contender.values()).map(Contender::title).forEach(head::add);
    head.addAll(List.of("target", "met"));
    List<String> rule = head.stream().map(column -> "---").toList();
    return line(head)
        + line(rule)
        + Row.ALL.stream().map(this::cells).map(Table::line).collect(Collectors.joining());
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(List.of(row.title()));
    Arrays.stream(Contender.values()).map(each -> cell(row, each)).forEach(cells::add);
    cells.add(joined(row.targets().stream().map(each -> each.text(row)).toList()));
    cells.add(joined(row.targets().stream().map(each -> each.verdict(row, figures)).toList()));
    return cells;
  }

  private String cell(Row row, Contender contender) {
    OptionalDouble figure = figures.median(row.measure(), contender);
    if (figure.isEmpty()) {
      return NOTHING;
    }
    String text = row.unit().text(figure.getAsDouble());
    OptionalDouble ratio = figures.ratio(row.measure(), contender);
    return contender == Contender.OURS || ratio.isEmpty()
        ? text
        : text + " (" + Target.ratio(ratio.getAsDouble()) + ")";
  }

  private static String joined(List<String> texts) {
    return texts.isEmpty() ? NOTHING : String.join("; ", texts);
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
