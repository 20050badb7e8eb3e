package io.github.sentryopenapi;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What is thrown when a call ended without an answer. */
final class Failures {
  private Failures() {}

  static SentryTransportException of(Request request, Try last, IOException e, boolean cancelled) {
    // OkHttp has one type for three things; the third is a call that came too late for its threads.
    String reason = e instanceof InterruptedIOException ? String.valueOf(e.getMessage()) : "";
    boolean rejected = "executor rejected".equals(reason);
    if ("interrupted".equals(reason)) {
      Thread.currentThread().interrupt();
      return interrupted(request, last, e);
    }
    // An interceptor that threw cancels its call too, and OkHttp's message then says so.
    if (String.valueOf(e.getMessage()).startsWith("canceled due to")) {
      return new SentryTransportException(what(request) + ": " + e.getMessage(), e);
    }
    if (e instanceof InterruptedIOException && !rejected) {
      return new SentryTimeoutException(noAnswer(request) + " in time: " + reason + after(last), e);
    }
    if (cancelled || rejected) {
      return cancelled(request, last);
    }
    return new SentryTransportException(
        noAnswer(request)
            + ": "
            + e.getMessage()
            + after(last)
            + ". Check the base URL, the network and the proxy.",
        e);
  }

  static SentryTransportException cancelled(Request request, Try last) {
    return new SentryTransportException(what(request) + ": cancelled" + after(last), null);
  }

  static SentryTransportException interrupted(Request request, Try last, Exception e) {
    return new SentryTransportException(
        what(request) + ": interrupted while waiting for " + host(request) + after(last), e);
  }

  static SentryTimeoutException timedOut(
      Request request, Try last, Duration timeout, @Nullable IOException cause) {
    return new SentryTimeoutException(
        noAnswer(request) + " within " + seconds(timeout) + after(last), cause);
  }

  /** Pacing held a call back that would have had to wait for longer than it may take. */
  static SentryRateLimitException notSent(Request request, Instant retryAt) {
    throw new UnsupportedOperationException("TODO at the merge");
  }

  private static String noAnswer(Request request) {
    return what(request) + ": no complete answer from " + host(request);
  }

  private static String what(Request request) {
    return ErrorReader.describe(request);
  }

  private static String host(Request request) {
    return request.url().host() + ":" + request.url().port();
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  private static String after(Try last) {
    return last.number() > 1 ? " (after " + last.number() + " tries)" : "";
  }
}
