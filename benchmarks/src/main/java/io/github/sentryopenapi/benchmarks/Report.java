package io.github.sentryopenapi.benchmarks;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okio.BufferedSink;
import okio.Okio;

/** What was measured, for people and for programs. */
final class Report {
  private static final String BEGIN = "<!-- table -->\n";
  private static final String END = "<!-- end of table -->\n";

  private final String machine = Machine.describe();
  private final Figures figures;

  Report(Figures figures) {
    this.figures = figures;
  }

  String markdown() {
    return machine + ":\n\n" + new Table(figures).markdown();
  }

  /** Puts the table in the place of the one that is there. */
  void into(Path readme) throws IOException {
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    Files.writeString(
        readme, text.substring(0, begin) + "\n" + markdown() + "\n" + text.substring(end));
  }

  void json(Path file) throws IOException {
    try (BufferedSink sink = Okio.buffer(Okio.sink(file));
        JsonWriter json = JsonWriter.of(sink)) {
      json.setIndent("  ");
      json.beginObject().name("machine").value(machine).name("rows").beginArray();
      for (Row row : Row.ALL) {
        row(json, row);
      }
      json.endArray().endObject();
    }
  }

  private void row(JsonWriter json, Row row) throws IOException {
    json.beginObject().name("measure").value(row.measure()).name("title").value(row.title());
    json.name("figures").beginObject();
    for (Map.Entry<Contender, List<Double>> each : figures.of(row.measure()).entrySet()) {
      json.name(each.getKey().title()).beginArray();
      for (double figure : each.getValue()) {
        json.value(figure);
      }
      json.endArray();
    }
    json.endObject().name("targets").beginObject();
    for (Target target : row.targets()) {
      json.name(target.text(row)).value(target.verdict(row, figures));
    }
    json.endObject().endObject();
  }
}
