package io.github.sentryopenapi;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * One run of a call: its tries, the waits between them, and the time they may take together. {@link
 * #now()} waits on the caller's thread; {@link AsyncRun} takes the same steps and waits on none.
 */
final class Run<T extends @Nullable Object> {
  final Transport transport;
  private final Request request;
  private final RequestOptions options;
  private final BodyReader<T> reader;
  private final boolean idempotent;
  private final int maxTries;
  private final Duration timeout;
  private final long start;

  /** Not lambdas: a JVM's first ones take longer than the rest of its first call here. */
  private final Runnable cancelling =
      new Runnable() {
        @Override
        public void run() {
          cancel();
        }
      };

  private final Answer sending =
      new Answer() {
        @Override
        public Response get() throws IOException {
          return nextCall().execute();
        }
      };

  private Try last = new Try(0);

  /** The last try as it was sent; null before the first. */
  private @Nullable Request sent;

  private @Nullable Credentials caller;
  private @Nullable PacerLane lane;

  /** What cancelling ends: the HTTP call under way, or the wait before the next. */
  private volatile @Nullable Call call;

  private volatile @Nullable CompletableFuture<Void> event;
  private volatile boolean cancelled;

  Run(Transport transport, Request request, RequestOptions options, BodyReader<T> reader) {
    this.transport = transport;
    this.request = options.addTo(request);
    this.options = options;
    this.reader = reader;
    idempotent = options.isIdempotent(request);
    maxTries = options.maxTries(transport.maxTries);
    timeout = options.callTimeout(transport.callTimeout);
    transport.http(); // the first run makes it, and has all of its time then
    start = transport.time.nanoTime();
  }

  private Request tagged(int tries) {
    return request.newBuilder().tag(Try.class, new Try(tries)).build();
  }

  /** Runs on this thread, to the end. */
  ApiResponse<T> now() {
    transport.connections.begin(this, cancelling);
    try {
      while (true) {
        awaitTurn();
        Outcome<T> outcome = settle(sending);
        ApiResponse<T> answer = outcome.answer();
        if (answer != null) {
          return answer;
        }
        await(transport.time.after(outcome.pause()));
      }
    } finally {
      transport.connections.end(this);
    }
  }

  /**
   * Takes a place in the queue of paced calls. Whoever was let go must {@link #settle} or {@link
   * #leaveLane}.
   */
  CompletableFuture<Void> turn() {
    caller = transport.caller(options);
    if (transport.pacer == null) {
      return CompletableFuture.completedFuture(null);
    }
    PacerLane lane = transport.pacer.lane(request, caller);
    Instant blockedUntil = lane.blockedUntil();
    if (blockedUntil != null && blockedUntil.isAfter(transport.time.now().plus(left()))) {
      throw SentryRateLimitException.notSent(
          tagged(last.number() + 1), lane.lastHeaders(), blockedUntil);
    }
    this.lane = lane;
    return lane.queue();
  }

  void leaveLane(@Nullable Response answer) {
    if (lane != null) {
      lane.end(answer);
      lane = null;
    }
  }

  /** The next try, ready to be sent. */
  Call nextCall() {
    if (isOver()) {
      throw timedOut();
    }
    last = new Try(last.number() + 1);
    sent = transport.complete(request, requireNonNull(caller), last, idempotent);
    Call next = transport.http().newCall(sent);
    call = next;
    if (cancelled) {
      next.cancel();
    }
    return next;
  }

  /** What a try's end means: the answer, another try after a wait, or the exception it throws. */
  Outcome<T> settle(Answer answer) {
    Response seen = null;
    try (Response response = answer.get()) {
      seen = response;
      Duration delay = delayAfter(response);
      return delay == null
          ? new Outcome<>(read(response), Duration.ZERO)
          : new Outcome<>(null, delay);
    } catch (IOException e) {
      return new Outcome<>(null, delayAfter(e));
    } finally {
      call = null; // has ended: cancelling it now would only tell the user's listeners a lie
      leaveLane(seen);
    }
  }

  private ApiResponse<T> read(Response response) throws IOException {
    if (response.code() < 500 && response.code() != 429) {
      transport.retries.succeeded();
    }
    ResponseBody body = requireNonNull(response.body()); // null only in a response within another
    if (!response.isSuccessful()) {
      throw ErrorReader.read(response, body);
    }
    T value = reader.read(response, body);
    return new ApiResponse<>(
        response.code(), response.headers(), RateLimit.from(response.headers()), value);
  }

  private @Nullable Duration delayAfter(Response response) {
    return RetryPolicy.isPassing(response.code(), idempotent)
        ? transport.retries.delay(last.number(), maxTries, left(), RetryAfter.delay(response))
        : null;
  }

  private Duration delayAfter(IOException e) {
    Duration delay = null;
    if (!isCancelled() && RetryPolicy.isPassing(e, idempotent, last.wasSent())) {
      delay = transport.retries.delay(last.number(), maxTries, left(), null);
    }
    if (delay == null) {
      throw !cancelled && isOver() ? timedOut() : NoAnswer.explain(lastTry(), isCancelled(), e);
    }
    return delay;
  }

  Duration left() {
    return timeout.minusNanos(transport.time.nanoTime() - start);
  }

  boolean isOver() {
    Duration left = left();
    return left.isNegative() || left.isZero();
  }

  private Request lastTry() {
    return sent == null ? tagged(0) : sent;
  }

  /** Ends what is under way; a run that has ended already does not notice. */
  void cancel() {
    cancelled = true;
    endTry();
    CompletableFuture<Void> event = this.event;
    if (event != null) {
      event.cancel(false);
    }
  }

  /** Ends the try under way, if there is one. */
  void endTry() {
    Call call = this.call;
    if (call != null) {
      call.cancel();
    }
  }

  private boolean isCancelled() {
    Call call = this.call;
    return cancelled || call != null && call.isCanceled();
  }

  /** Notes what the run waits for, so that cancelling ends it. */
  CompletableFuture<Void> waitingFor(CompletableFuture<Void> event) {
    this.event = event;
    if (cancelled) {
      event.cancel(false);
    }
    return event;
  }

  SentryTransportException cancelledFailure() {
    return NoAnswer.explain(lastTry(), true, new IOException("Canceled"));
  }

  SentryTransportException timedOut() {
    String reason = BodyText.seconds(timeout) + " are over";
    return NoAnswer.explain(lastTry(), false, new InterruptedIOException(reason));
  }

  private void awaitTurn() {
    CompletableFuture<Void> turn = turn();
    try {
      await(turn);
    } catch (RuntimeException e) {
      if (!turn.isCancelled()) {
        leaveLane(null);
      }
      throw e;
    }
  }

  private void await(CompletableFuture<Void> event) {
    try {
      waitingFor(event).get(left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      event.cancel(false);
      Thread.currentThread().interrupt();
      throw NoAnswer.explain(lastTry(), false, new InterruptedIOException("interrupted"));
    } catch (TimeoutException e) {
      event.cancel(false);
      throw timedOut();
    } catch (CancellationException | ExecutionException e) {
      throw cancelledFailure();
    }
  }

  /** How a try ended: with a response, or with the exception it throws. */
  interface Answer {
    Response get() throws IOException;
  }
}
