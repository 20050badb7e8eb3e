package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.FaultsTest.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table in docs/faults.md. */
final class FaultTable {
  private static final Path PAGE = Path.of("docs/faults.md");
  private static final String HEAD = "| fault | ends in | GET: tries | sent | POST: tries | sent |";
  private static final String LINE = "|---|---|---|---|---|---|";
  private static final String STATUS = "status ";
  private static final String HELP = "../../openapi/site/troubleshooting.md#";

  private FaultTable() {}

  /** Compares the table with what was seen, or rewrites it. */
  static void check(List<Row> seen) throws IOException {
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(HEAD));
    String expected = before + table(seen);
    if (Boolean.getBoolean("recreate")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/faults.md; if that is meant, 'mvn verify -Drecreate=true' rewrites the table")
        .isEqualTo(expected);
  }

  private static String table(List<Row> seen) {
    StringBuilder table = new StringBuilder(HEAD + "\n" + LINE + "\n");
    int first = 0;
    for (int i = 0; i < seen.size(); i++) {
      if (i + 1 == seen.size() || !seen.get(i).isAlike(seen.get(i + 1))) {
        table.append(seen.get(first).to(seen.get(i))).append('\n');
        first = i + 1;
      }
    }
    return table.toString();
  }

  /** A fault, and what it came to. */
  record Row(String fault, End get, End post) {
    /** Whether the next one can stand in the same line. */
    boolean isAlike(Row next) {
      return fault.startsWith(STATUS)
          && next.fault.startsWith(STATUS)
          && get.equals(next.get)
          && post.equals(next.post);
    }

    String to(Row last) {
      String name = last == this ? fault : fault + " to " + last.fault.substring(STATUS.length());
      List<String> cells =
          List.of(
              name,
              outcome(),
              get.tries(),
              Integer.toString(get.sent()),
              post.tries(),
              Integer.toString(post.sent()));
      return "| " + String.join(" | ", cells) + " |";
    }

    private String outcome() {
      String ofGet = outcome(get);
      String ofPost = outcome(post);
      return ofGet.equals(ofPost) ? ofGet : "GET: " + ofGet + "; POST: " + ofPost;
    }

    private static String outcome(End end) {
      return end.exception().isEmpty()
          ? "the value"
          : "`%s`, [%s](%s%2$s)".formatted(end.exception(), end.section(), HELP);
    }
  }
}
