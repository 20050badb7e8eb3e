package io.github.sentryopenapi.load;

import java.util.SplittableRandom;

/** Which fault each request meets, in whatever order the requests come. */
interface Plan {
  /**
   * The fault of one request.
   *
   * @param unit the call, or the page of a call, that the request belongs to
   * @param earlier how many requests of that unit came before
   */
  Fault fault(int unit, int earlier);

  /**
   * 2 % are answered with 429, 1 % with 503, and 1 % meet a reset; a quarter of these units meet
   * the same in each try, so that calls fail after their last, too.
   */
  static Plan seeded(long seed) {
    return (unit, earlier) -> {
      SplittableRandom first = new SplittableRandom(seed * 1_000_003 + unit);
      Fault fault = draw(first);
      boolean stays = first.nextInt(4) == 0;
      return earlier == 0 || stays && fault != Fault.NONE
          ? fault
          : draw(new SplittableRandom(seed * 1_000_003 + unit + ((long) earlier << 40)));
    };
  }

  private static Fault draw(SplittableRandom random) {
    int chance = random.nextInt(300);
    if (chance < 6) {
      return Fault.TOO_MANY;
    } else if (chance < 9) {
      return Fault.UNAVAILABLE;
    }
    return switch (chance) {
      case 9 -> Fault.RESET_BEFORE;
      case 10 -> Fault.RESET_AFTER;
      case 11 -> Fault.RESET_WITHIN;
      default -> Fault.NONE;
    };
  }
}
