package io.github.sentryopenapi.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a run found out about a server; each thing is said once, and the token never. */
final class ConformanceReport {
  private final String server;
  private final String token;
  private final List<String> calls = new ArrayList<>();
  private final Set<String> disagreements = new LinkedHashSet<>();
  private final Set<String> observations = new LinkedHashSet<>();
  private boolean someFailed;
  private boolean someSuccessful;

  ConformanceReport(String server, String token) {
    this.server = server;
    this.token = token;
  }

  /** A call that did what it is for. */
  void success(String operation, String result) {
    someSuccessful = true;
    call(operation, result);
  }

  /** A call that was answered in another way, or was not made. */
  void call(String operation, String result) {
    calls.add(operation + ": " + result);
  }

  /** A call that was not answered, or left something behind. */
  void failure(String operation, String why) {
    someFailed = true;
    call(operation, "FAILED: " + why);
  }

  void disagreement(String operation, String what) {
    disagreements.add(operation + ": " + what);
  }

  void observation(String what) {
    observations.add(what);
  }

  /** Whether no call failed, and at least one succeeded. */
  boolean isComplete() {
    return someSuccessful && !someFailed;
  }

  Set<String> disagreements() {
    return disagreements;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("# " + server + " against the spec\n");
    section(text, "Calls", calls);
    section(text, "Where server and spec disagree", disagreements);
    section(text, "Observed", observations);
    return text.toString().replace(token, "***");
  }

  private static void section(StringBuilder text, String title, Iterable<String> lines) {
    text.append("\n## ").append(title).append("\n");
    int length = text.length();
    lines.forEach(line -> text.append("- ").append(line.replaceAll("\\s+", " ")).append('\n'));
    if (text.length() == length) {
      text.append("Nothing.\n");
    }
  }
}
