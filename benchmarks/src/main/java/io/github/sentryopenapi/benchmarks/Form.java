package io.github.sentryopenapi.benchmarks;

/**
 * How much is measured.
 *
 * @param rounds how often all of it, and in how many JVMs for each figure
 * @param warmups iterations that do not count
 * @param iterations iterations that count
 * @param millis how long an iteration takes, or the shortest of them
 * @param coldStarts JVMs whose first answer is timed
 * @param pages pages of teams that are walked
 */
record Form(int rounds, int warmups, int iterations, int millis, int coldStarts, int pages) {
  private static final Form SHORT = new Form(1, 4, 3, 300, 3, 1_000);
  private static final Form LONG = new Form(5, 5, 3, 500, 31, 10_000);

  static Form of(String name) {
    return switch (name) {
      case "short" -> SHORT;
      case "long" -> LONG;
      default -> throw new IllegalArgumentException("'benchmarks' must be short or long: " + name);
    };
  }
}
