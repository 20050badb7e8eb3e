package io.github.sentryopenapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Redocly's recording proxy, and its judgement on a recording. */
final class Redocly {
  private static final String CLI = "@redocly/cli/bin/cli.js";
  private static final Pattern READY = Pattern.compile("Proxy listening on (http://[^\\s/]+)");

  private Redocly() {}

  /** Starts a proxy that writes what passes to a HAR file when it is closed. */
  static NodeServer record(String upstream, Path recording) {
    return NodeServer.start(
        "Redocly",
        "node",
        CLI,
        List.of("proxy", "--target", upstream, "--har", recording.toString()),
        List.of("--host", "127.0.0.1", "--port", "0"),
        READY);
  }

  /** What Redocly found in a recording. */
  record Drift(JsonNode report, JsonNode coverage) {
    /** How many requests were taken for requests of the spec. */
    int matched() {
      return coverage.at("/meta/exchanges/matched").asInt();
    }

    /** Where the recording breaks the spec. */
    List<JsonNode> problems() {
      List<JsonNode> problems = new ArrayList<>();
      report.get("problems").forEach(problems::add);
      return problems;
    }

    /** Counts, under the names that {@link Coverage} has for them. */
    Map<String, Coverage.Count> counts() {
      Map<String, Coverage.Count> counts = new LinkedHashMap<>();
      Map<String, String> names =
          Map.of(
              "operations", Coverage.Kind.OPERATION.title,
              "responses", Coverage.Kind.RESPONSE.title,
              "parameters", Coverage.Kind.PARAMETER.title,
              "properties", "properties by place");
      for (Map.Entry<String, JsonNode> each : coverage.get("totals").properties()) {
        counts.put(
            names.get(each.getKey()),
            new Coverage.Count(
                each.getValue().get("covered").asInt(), each.getValue().get("total").asInt()));
      }
      return counts;
    }

    /** What the recording does not touch, each on one line. */
    List<String> missing() {
      List<String> missing = new ArrayList<>();
      for (JsonNode operation : coverage.get("operations")) {
        for (JsonNode each : operation.get("missing")) {
          List<String> words = new ArrayList<>();
          words.add("redocly: " + operation.get("operationId").asText());
          each.forEach(word -> words.add(word.asText()));
          missing.add(String.join(" ", words));
        }
      }
      return missing;
    }
  }

  /**
   * Compares a recording with the spec.
   *
   * @param upstream the address that the recording proxy forwarded to. With any other, Redocly
   *     skips every request and is content.
   */
  static Drift drift(Path recording, String upstream) throws IOException, InterruptedException {
    Path report = recording.resolveSibling("drift.json");
    Path coverage = recording.resolveSibling("drift-coverage.json");
    Process process =
        NodeServer.builder(
                "Redocly",
                "node",
                CLI,
                List.of("drift", recording.toString(), "--api", Spec.FILE.toString()),
                List.of(
                    "--server",
                    upstream,
                    "--ignore-headers",
                    "prefer",
                    "--format",
                    "json",
                    "--output",
                    report.toString(),
                    "--coverage",
                    "--coverage-output",
                    coverage.toString()))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("redocly drift failed:\n" + output);
    }
    ObjectMapper json = new ObjectMapper();
    return new Drift(json.readTree(report.toFile()), json.readTree(coverage.toFile()));
  }
}
