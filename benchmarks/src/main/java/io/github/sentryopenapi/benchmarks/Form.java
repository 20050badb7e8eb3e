package io.github.sentryopenapi.benchmarks;

/**
 * How much is measured.
 *
 * @param rounds how often all of it, and in how many JVMs for each figure
 * @param warmups iterations that do not count
 * @param iterations iterations that count
 * @param millis how long an iteration takes, or the shortest of them
 * @param callMillis the same for whole calls, whose code is so much that it is compiled late
 * @param coldStarts JVMs whose first answer is timed
 * @param pages pages of teams that are walked
 */
record Form(
    int rounds,
    int warmups,
    int iterations,
    int millis,
    int callMillis,
    int coldStarts,
    int pages) {
  private static final Form SHORT = new Form(1, 4, 3, 300, 600, 3, 1_000);
  private static final Form LONG = new Form(3, 5, 3, 600, 3_000, 21, 10_000);

  static Form of(String name) {
    return switch (name) {
      case "short" -> SHORT;
      case "long" -> LONG;
      default -> throw new IllegalArgumentException("'benchmarks' must be short or long: " + name);
    };
  }
}
