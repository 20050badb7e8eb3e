package io.github.sentryopenapi.examples;

import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.StatPoint;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Values as text: a table, and a bar chart. Plain ASCII, so that it shows on every terminal. */
final class Report {
  private static final int CHART_WIDTH = 50;
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private Report() {}

  static void table(PrintStream out, List<Project> projects) {
    String row = "      | %-24s | %-20s | %-10s | %-20s |%n";
    out.printf(row, "slug", "name", "platform", "created");
    out.println(
        "      |"
            + "-".repeat(26)
            + "|"
            + "-".repeat(22)
            + "|"
            + "-".repeat(12)
            + "|"
            + "-".repeat(22)
            + "|");
    for (Project each : projects) {
      out.printf(
          row,
          cut(each.slug(), 24),
          cut(each.name(), 20),
          cut(each.platform(), 10),
          each.dateCreated() == null ? "" : each.dateCreated().toString().substring(0, 10));
    }
  }

  static void chart(PrintStream out, List<StatPoint> points) {
    long max = points.stream().mapToLong(StatPoint::count).max().orElse(0);
    for (StatPoint each : points) {
      int width = max == 0 ? 0 : (int) Math.round((double) each.count() * CHART_WIDTH / max);
      out.printf(
          "      %s UTC %6d %s%n", HOUR.format(each.timestamp()), each.count(), "#".repeat(width));
    }
  }

  private static String cut(String text, int width) {
    String shown = text == null ? "" : text;
    return shown.length() <= width ? shown : shown.substring(0, width - 1) + "~";
  }
}
