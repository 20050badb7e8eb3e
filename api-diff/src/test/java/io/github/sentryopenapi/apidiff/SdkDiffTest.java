package io.github.sentryopenapi.apidiff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdkDiffTest {
  private static final String SCHEMAS = "openapi/components/schemas/";
  private static final String TEMPLATES = "generator-templates/";
  private static final String RUNTIME = "client/src/main/java/io/github/sentryopenapi/";

  @TempDir Path folder;

  private String json(Side side) {
    return """
    {"spec": "%s", "templates": "%s", "runtime": "%s"}\
    """
        .formatted(side.spec(), side.templates(), side.runtime());
  }

  private String run(String requests) throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("requests.json"), requests);
    Path out = folder.resolve("results.json");
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      SdkDiff.main(new String[] {in.toString(), out.toString()});
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    return Files.readString(out);
  }

  @Test
  void changesAndFailuresAreWrittenInTheOrderOfTheRequests() throws Exception {
    Sides sides = new Sides(folder);
    Side renamed = sides.changed(SCHEMAS + "StatPoint.yaml", "name: count", "name: events");
    Side broken = sides.changed(TEMPLATES + "tuple.mustache", "Checks.required", "Checks.requires");

    String requests =
        """
        [{"name": "same", "base": %1$s, "now": %1$s},
         {"name": "renamed", "base": %1$s, "now": %2$s},
         {"name": "broken", "base": %1$s, "now": %3$s},
         {"name": "broken base", "base": %3$s, "now": %1$s}]
        """
            .formatted(json(Sides.REAL), json(renamed), json(broken));

    assertThat(run(requests).replaceAll("\\R", "\n").replaceAll("\\.java:\\d+", ".java:N"))
        .isEqualTo(
            """
            [ {
              "name" : "same",
              "changes" : [ ]
            }, {
              "name" : "renamed",
              "changes" : [ {
                "level" : "major",
                "rule" : "component-renamed",
                "sentence" : "Component `count` of record `StatPoint` is called `events` now.",
                "hurts" : "Whoever reads `count()` or calls the constructor.",
                "before" : "record StatPoint(Instant timestamp, long count)",
                "after" : "record StatPoint(Instant timestamp, long events)",
                "type" : "io.github.sentryopenapi.api.StatPoint"
              } ]
            }, {
              "name" : "broken",
              "failure" : "%s"
            }, {
              "name" : "broken base",
              "failure" : "%s"
            } ]\
            """
                .formatted(failure("as it is now"), failure("of the base")));
  }

  private static String failure(String which) {
    return "The client "
        + which
        + " does not compile: io/github/sentryopenapi/api/StatPoint.java:N: cannot find symbol;"
        + " symbol: method requires(java.lang.String,java.time.Instant); location: class"
        + " io.github.sentryopenapi.internal.Checks.";
  }

  @Test
  void specThatCannotBeReadIsAFailure() throws Exception {
    Side broken = new Sides(folder).changed("openapi/sentry.yaml", "openapi: 3.0.3", "openapi: [");

    List<Result> results = SdkDiff.compare(List.of(new Request("x", Sides.REAL, broken)));

    assertThat(results.get(0).changes()).isNull();
    assertThat(results.get(0).failure())
        .startsWith("The client as it is now cannot be generated: ");
  }

  @Test
  void templateThatCannotBeReadIsAFailure() throws Exception {
    Side broken =
        new Sides(folder)
            .changed(TEMPLATES + "enum.mustache", "{{/allowableValues}}", "{{/others}}");

    List<Result> results = SdkDiff.compare(List.of(new Request("x", Sides.REAL, broken)));

    assertThat(results.get(0).failure())
        .startsWith("The client as it is now cannot be generated: ")
        .contains("allowableValues");
  }

  @Test
  void harmlessEditsAreNoChange() throws Exception {
    Sides sides = new Sides(folder);
    List<Side> harmless =
        List.of(
            sides.changed(SCHEMAS + "Team.yaml", "type: object\n", "# A comment.\ntype: object\n"),
            sides.changed(SCHEMAS + "Team.yaml", "description: A group", "description: Some group"),
            sides.changed(SCHEMAS + "Team.yaml", "example: ancient-gabelers", "example: gabelers"),
            sides.changed(
                "openapi/sentry.yaml", "url: https://sentry.io", "url: https://us.sentry.io"),
            sides.changed(TEMPLATES + "record.mustache", "A builder with", "A fresh builder with"),
            sides.changed(TEMPLATES + "recordAdapter.mustache", "object == null", "null == object"),
            sides.changed(
                TEMPLATES + "model.mustache",
                "import java.util.List;\nimport java.util.Map;",
                "import java.util.Map;\nimport java.util.List;"),
            sides.changed(RUNTIME + "RetryAfter.java", "final class", "// A comment.\nfinal class"),
            sides.changed(
                RUNTIME + "internal/LogText.java",
                "public final class LogText {",
                "public final class LogText {\n  public static void more() {}"),
            sides.changed(
                RUNTIME + "Page.java",
                "public record Page",
                "@SuppressWarnings(\"unused\")\npublic record Page"));
    List<Request> requests = new ArrayList<>();
    for (Side each : harmless) {
      requests.add(new Request("edit " + requests.size(), Sides.REAL, each));
    }

    assertThat(SdkDiff.compare(requests))
        .isEqualTo(
            requests.stream().map(each -> new Result(each.name(), List.of(), null)).toList());
  }
}
