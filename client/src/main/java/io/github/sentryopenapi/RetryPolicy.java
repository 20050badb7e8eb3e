package io.github.sentryopenapi;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * What is tried again, and after how long. A request that may be carried out twice without harm
 * (GET, PUT, DELETE; others on request) is repeated when the connection fails and on a status that
 * speaks of a passing state; any other only when the server cannot have carried it out: nothing of
 * it was sent, or the answer was 429.
 */
final class RetryPolicy {
  private static final Set<String> IDEMPOTENT =
      Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE"); // RFC 9110, section 9.2.2
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(500);
  private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(8);

  private final RetryBudget budget;
  private final Timekeeper time;

  RetryPolicy(RetryBudget budget, Timekeeper time) {
    this.budget = budget;
    this.time = time;
  }

  static boolean isIdempotent(String method) {
    return IDEMPOTENT.contains(method);
  }

  /** Whether an answer with that status is worth asking again. */
  static boolean isPassing(int status, boolean idempotent) {
    return switch (status) {
      case 429 -> true;
      case 408, 502, 503, 504 -> idempotent;
      default -> false;
    };
  }

  /** Whether a try that ended so may be repeated. */
  static boolean isPassing(IOException e, boolean idempotent, boolean sent) {
    if (e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException)) {
      return false; // interrupted, or the call's time is over
    }
    if (e instanceof UnknownServiceException || isUntrusted(e)) {
      return false; // settings are wrong, and will be the next time
    }
    return idempotent || !sent;
  }

  /**
   * The wait before the next try, or null if there is none: no tries are left, the wait would
   * outlast the call, or the budget is spent.
   *
   * @param tries how many were made
   * @param left how much of the call's time is left
   * @param asked how long the server asked to be left alone, if it did
   */
  @Nullable Duration delay(int tries, int maxTries, Duration left, @Nullable Duration asked) {
    if (tries >= maxTries) {
      return null;
    }
    Duration delay =
        asked == null ? time.jitter(backoff(tries)) : asked.plus(time.jitter(FIRST_BACKOFF));
    return delay.compareTo(left) < 0 && budget.take() ? delay : null;
  }

  /** A call came through: that pays for retries of others. */
  void succeeded() {
    budget.success();
  }

  private static Duration backoff(int tries) {
    Duration backoff = FIRST_BACKOFF.multipliedBy(1L << Math.min(tries - 1, 10));
    return backoff.compareTo(LONGEST_BACKOFF) < 0 ? backoff : LONGEST_BACKOFF;
  }

  private static boolean isUntrusted(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLPeerUnverifiedException || cause instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }
}
