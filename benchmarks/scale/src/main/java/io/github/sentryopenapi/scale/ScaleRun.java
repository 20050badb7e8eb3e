package io.github.sentryopenapi.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The command: makes clients of three sizes and says what they cost. README.md says how it is run.
 */
final class ScaleRun {
  private static final int[] SIZES = {50, 200, 1000};
  private static final int[] ROUNDS = {9, 5, 3};
  private static final int WARM_UP_ROUNDS = 5;

  private static final String TABLE = "<!-- What mvn -Pscale -Drecreate=true writes: -->\n";
  private static final String END = "<!-- The end of that. -->\n";

  private ScaleRun() {}

  /** Arguments: the folder of the repository, and whether to rewrite the table in README.md. */
  public static void main(String[] arguments) throws Exception {
    Path repository = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path module = repository.resolve("benchmarks/scale");
    Path target = module.resolve("target/scale");
    System.out.println("Warming up.");
    new Bench(repository, target, SIZES[0], WARM_UP_ROUNDS).run();
    List<Measurement> ours = new ArrayList<>();
    List<Measurement> stock = new ArrayList<>();
    for (int i = 0; i < SIZES.length; i++) {
      System.out.println(SIZES[i] + " operations, " + ROUNDS[i] + " rounds.");
      for (Measurement each : new Bench(repository, target, SIZES[i], ROUNDS[i]).run()) {
        (each.templates() == Templates.OURS ? ours : stock).add(each);
      }
    }
    String report = machine() + "\n\n" + new Report(ours, stock).markdown();
    System.out.println("\n" + report);
    new ObjectMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(target.resolve("scale.json").toFile(), List.of(ours, stock));
    if (Boolean.parseBoolean(arguments[1])) {
      rewrite(module.resolve("README.md"), report);
    }
  }

  private static String machine() {
    Runtime runtime = Runtime.getRuntime();
    return "Seen on %s: %d cores, %s %s, Java %s."
        .formatted(
            LocalDate.now(),
            runtime.availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }

  private static void rewrite(Path page, String report) throws Exception {
    String text = Files.readString(page);
    String before = text.substring(0, text.indexOf(TABLE) + TABLE.length());
    String after = text.substring(text.indexOf(END));
    Files.writeString(page, before + "\n" + report + "\n" + after);
  }
}
