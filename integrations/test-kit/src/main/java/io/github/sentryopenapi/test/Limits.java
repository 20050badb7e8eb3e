package io.github.sentryopenapi.test;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts calls, refuses those beyond the limits, and says in headers what is left. Until a limit is
 * set nothing is refused: the headers are those of a caller who is never in a hurry.
 */
final class Limits {
  private static final String HEADER = "X-Sentry-Rate-Limit-";

  private int calls = 40;
  private long windowSeconds = 1;
  private boolean limited;
  private int concurrent = 25;
  private boolean concurrencyLimited;

  private long window;
  private final Map<String, Integer> used = new HashMap<>();
  private int running;

  /**
   * One call's place in its window.
   *
   * @param refusal what to answer instead if the call is one too many
   */
  record Turn(Map<String, String> headers, @Nullable Reply refusal) {}

  synchronized void limit(int calls, Duration window) {
    this.calls = calls;
    windowSeconds = window.toSeconds();
    limited = true;
    used.clear();
  }

  synchronized void limitConcurrency(int concurrent) {
    this.concurrent = concurrent;
    concurrencyLimited = true;
  }

  /** Counts a call in; {@link #end()} must follow. Windows begin at multiples of their length. */
  synchronized Turn begin(String callerAndOperation, Instant now) {
    running++;
    long current = Math.floorDiv(now.getEpochSecond(), windowSeconds);
    if (current != window) {
      window = current;
      used.clear();
    }
    int count = limited ? used.merge(callerAndOperation, 1, Integer::sum) : 1;
    int parallel = concurrencyLimited ? running : 1;
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(HEADER + "Limit", String.valueOf(calls));
    headers.put(HEADER + "Remaining", String.valueOf(Math.max(0, calls - count)));
    headers.put(HEADER + "Reset", String.valueOf((current + 1) * windowSeconds));
    headers.put(HEADER + "ConcurrentLimit", String.valueOf(concurrent));
    headers.put(HEADER + "ConcurrentRemaining", String.valueOf(Math.max(0, concurrent - parallel)));
    return new Turn(headers, refusal(count, parallel));
  }

  private @Nullable Reply refusal(int count, int parallel) {
    if (count > calls) {
      return tooMany(
          "You are attempting to use this endpoint too frequently. Limit is %d requests in %d seconds"
              .formatted(calls, windowSeconds));
    }
    if (parallel > concurrent) {
      return tooMany(
          ("You are attempting to go above the allowed concurrency for this endpoint. Concurrency"
                  + " limit is %d")
              .formatted(concurrent));
    }
    return null;
  }

  /** JSON, which servers label as a page. */
  private static Reply tooMany(String detail) {
    return Reply.text(429, "text/html", Json.write(Map.of("detail", detail)));
  }

  synchronized void end() {
    running--;
  }
}
