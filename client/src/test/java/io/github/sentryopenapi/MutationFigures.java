package io.github.sentryopenapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of the mutants that PIT made of the runtime the tests kill, in all and by file. */
final class MutationFigures {
  private static final int FILE = 0;
  private static final int STATUS = 5;

  private final Map<String, Count> files = new TreeMap<>();
  private final Count all = new Count();

  /** Takes the lines of PIT's mutations.csv. */
  MutationFigures(List<String> mutants) {
    for (String each : mutants) {
      String[] columns = each.split(",");
      all.add(columns[STATUS]);
      files.computeIfAbsent(columns[FILE], file -> new Count()).add(columns[STATUS]);
    }
  }

  /** Takes mutations.csv and the least share to kill, in percent; exits with 1 below that. */
  public static void main(String[] args) throws IOException {
    MutationFigures figures = new MutationFigures(Files.readAllLines(Path.of(args[0])));
    int least = Integer.parseInt(args[1]);
    System.out.println(figures);
    if (figures.isBelow(least)) {
      System.out.println("Fewer than " + least + " % were killed.");
      System.exit(1);
    }
  }

  boolean isBelow(int percent) {
    return all.mutants == 0 || all.killed * 100 < percent * all.mutants;
  }

  /** A line for each file that has survivors, and one for all. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (file, count) -> {
          if (count.killed < count.mutants) {
            text.append(count).append("  ").append(file).append('\n');
          }
        });
    return text.append(all)
        .append("  killed in all, %d of them by a timeout".formatted(all.timedOut))
        .toString();
  }

  private static final class Count {
    private int mutants;
    private int killed;
    private int timedOut;

    void add(String status) {
      switch (status) {
        case "NON_VIABLE" -> {
          return; // no class that a JVM would load
        }
        case "TIMED_OUT" -> {
          timedOut++;
          killed++;
        }
        case "KILLED", "MEMORY_ERROR" -> killed++;
        default -> {}
      }
      mutants++;
    }

    @Override
    public String toString() {
      return "%4d of %4d, %3d %%".formatted(killed, mutants, killed * 100 / mutants);
    }
  }
}
