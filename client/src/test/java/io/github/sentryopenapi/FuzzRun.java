package io.github.sentryopenapi;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fuzzes one target after the other with Jazzer, each in a JVM of its own, since a JVM can fuzz
 * only once: {@code mvn -Pfuzz -pl client -am}. Ends with 1 if something does not hold, or if
 * Jazzer did not really try.
 */
final class FuzzRun {
  /** A fault that nobody finds without looking at the branches taken: Jazzer has to. */
  static final class PlantedFault {
    private PlantedFault() {}

    public static void fuzzerTestOneInput(byte[] input) {
      String text = new String(input, StandardCharsets.ISO_8859_1);
      if (text.startsWith("Retry-After: ") && text.endsWith("!")) {
        throw new IllegalStateException("planted");
      }
    }
  }

  private static final Path FOLDER = Path.of("target/fuzz");
  private static final String FAULT = "== Java Exception: ";

  /** Far below what even a loaded machine does in a few seconds. */
  private static final int FEWEST_INPUTS = 100;

  private static final int FEWEST_BRANCHES = 20;

  private final PrintStream out = System.out;

  private FuzzRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<FuzzTarget> targets =
        Arrays.stream(FuzzTarget.values())
            .filter(each -> arguments[1].equals("all") || arguments[1].equals(each.toString()))
            .toList();
    int seconds = Integer.parseInt(arguments[0]) / Math.max(1, targets.size());
    if (targets.isEmpty() || seconds < 1) {
      throw new IllegalArgumentException(
          "fuzz.target must be 'all' or one of "
              + Arrays.toString(FuzzTarget.values())
              + ", and fuzz.seconds at least one for each");
    }
    System.exit(new FuzzRun().run(targets, seconds) ? 0 : 1);
  }

  private boolean run(List<FuzzTarget> targets, int seconds)
      throws IOException, InterruptedException {
    boolean good = findsPlantedFault();
    for (FuzzTarget target : targets) {
      good &= fuzz(target, seconds);
    }
    return good;
  }

  private boolean findsPlantedFault() throws IOException, InterruptedException {
    String log = jazzer("planted-fault", PlantedFault.class, 30, List.of());
    boolean found = log.contains(FAULT + "java.lang.IllegalStateException: planted");
    report("planted-fault", found ? "found" : "NOT FOUND: Jazzer does not work; see the log");
    return found;
  }

  private boolean fuzz(FuzzTarget target, int seconds) throws IOException, InterruptedException {
    String name = target.toString();
    List<String> more = List.of("--target_args=" + target.name(), target.folder().toString());
    String log = jazzer(name, FuzzTarget.Entry.class, seconds, more);
    String fault = fault(log);
    if (fault != null) {
      report(name, "FAILED: " + fault);
      return false;
    }
    int inputs = lastNumber("Done (\\d+) runs in \\d+ second", log);
    int took = lastNumber("Done \\d+ runs in (\\d+) second", log);
    int branches = lastNumber("cov: (\\d+)", log);
    boolean tried = inputs >= FEWEST_INPUTS && took >= seconds && branches >= FEWEST_BRANCHES;
    report(
        name,
        "%,11d inputs in %3d s, %4d branches%s"
            .formatted(inputs, took, branches, tried ? "" : ": TOO FEW, see the log"));
    return tried;
  }

  private void report(String name, String result) {
    out.printf("%-16s %s%n", name, result);
  }

  /** Runs Jazzer and returns what it printed, which is kept as a file, too. */
  private static String jazzer(String name, Class<?> entry, int seconds, List<String> more)
      throws IOException, InterruptedException {
    Path folder = FOLDER.resolve(name);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path log = folder.resolve("log.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // They halve the time that Jazzer takes to start.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + entry.getName());
    // Hooks in the libraries, too, would double the time that it takes to start.
    command.add("--instrumentation_includes=io.github.sentryopenapi.**");
    command.add("--custom_hook_includes=io.github.sentryopenapi.**");
    command.add("--reproducer_path=" + folder);
    command.add("-artifact_prefix=" + folder + "/");
    command.addAll(List.of("-max_total_time=" + seconds, "-timeout=20", "-report_slow_units=20"));
    command.add(corpus.toString());
    command.addAll(more);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(seconds + 300L, SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return Files.readString(log, StandardCharsets.ISO_8859_1);
  }

  /** What did not hold, and which file shows it again. */
  private static @Nullable String fault(String log) {
    Matcher written = Pattern.compile("Test unit written to (\\S+)").matcher(log);
    if (!written.find()) {
      return null;
    }
    int start = log.indexOf(FAULT);
    String what =
        start < 0
            ? "more than 20 s for one input, or out of memory"
            : log.substring(start + FAULT.length());
    return BodyText.start(what.lines().limit(8).reduce("", (all, line) -> all + " " + line))
        + "\n  the input is client/"
        + written.group(1);
  }

  private static int lastNumber(String pattern, String log) {
    List<MatchResult> found = Pattern.compile(pattern).matcher(log).results().toList();
    return found.isEmpty() ? 0 : Integer.parseInt(found.get(found.size() - 1).group(1));
  }
}
