package io.github.sentryopenapi;

/**
 * A token bucket that keeps retries a small part of all calls: each takes a token, each success
 * gives a tenth of one back. While a server is down the bucket runs dry, and calls fail at their
 * first try instead of hammering it.
 */
final class RetryBudget {
  static final int CAPACITY = 20;
  static final int SUCCESSES_A_TOKEN = 10;

  /** In tenths of a token, so that it can be counted. */
  private int tenths = CAPACITY * SUCCESSES_A_TOKEN;

  /** Whether one more retry may be made; it is then paid for. */
  synchronized boolean take() {
    if (tenths < SUCCESSES_A_TOKEN) {
      return false;
    }
    tenths -= SUCCESSES_A_TOKEN;
    return true;
  }

  /** Pays for a tenth of a retry. */
  synchronized void success() {
    tenths = Math.min(tenths + 1, CAPACITY * SUCCESSES_A_TOKEN);
  }
}
