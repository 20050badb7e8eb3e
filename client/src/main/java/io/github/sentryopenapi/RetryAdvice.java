package io.github.sentryopenapi;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** When to come back: after 429, and after what may pass of itself. */
final class RetryAdvice {
  private RetryAdvice() {}

  static Advice tooMany(Response response, ErrorBody error) {
    String moment = moment(response);
    RateLimit limit = RateLimit.from(response.headers());
    if (isConcurrency(limit, error)) {
      String most = limit.concurrentLimit() == null ? "" : ", at most " + limit.concurrentLimit();
      return new Advice(
          "Make fewer calls at the same time"
              + most
              + "."
              + (moment == null ? "" : " Try again " + moment + "."),
          Help.CONCURRENCY);
    }
    return new Advice(
        moment == null ? "Make fewer calls, or wait before the next." : "Try again " + moment + ".",
        Help.STATUS_429);
  }

  private static boolean isConcurrency(RateLimit limit, ErrorBody error) {
    if (error.detail() != null) {
      return error.detail().contains("concurrency");
    }
    return limit.concurrentRemaining() != null && limit.concurrentRemaining() <= 0;
  }

  static Advice serverProblem(Response response, ErrorBody error) {
    String moment = moment(response);
    StringBuilder advice = new StringBuilder("The server");
    if (HtmlPage.in(error.raw()) != null) {
      advice.append(", or a proxy before it,");
    }
    advice.append(" has a problem; try again ").append(moment == null ? "later" : moment);
    // The other methods can be repeated, whatever became of the first try (RFC 9110, 9.2.2).
    if (response.request().method().equals("POST")) {
      advice.append(", and look first whether it was done all the same");
    }
    advice.append('.');
    if (error.errorId() != null) {
      String id = BodyText.start(error.errorId());
      advice.append(" To whoever runs the server, quote errorId ").append(id).append('.');
    }
    return new Advice(advice.toString(), Help.STATUS_5XX);
  }

  /** "after 12 s, at 2026-11-23T12:00:12Z", in whole seconds that are not too early. */
  private static @Nullable String moment(Response response) {
    Duration delay = RetryAfter.delay(response);
    Instant moment = RetryAfter.moment(response);
    if (delay == null || moment == null) {
      return null;
    }
    return "after %d s, at %s".formatted(delay.plusMillis(999).toSeconds(), wholeSeconds(moment));
  }

  static Instant wholeSeconds(Instant moment) {
    return moment.plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
  }
}
