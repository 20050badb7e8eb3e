package io.github.sentryopenapi;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Timeout;
import retrofit2.Invocation;

/**
 * Sentry's limits in virtual time: for each caller and operation so many calls in a window that
 * begins with a full second of its own clock, and so many at once. Requests and answers take a
 * random time on the way and may overtake each other. No thread and no network is involved.
 */
final class VirtualServer extends OkHttpClient {
  private static final String HEADER = "X-Sentry-Rate-Limit-";
  private static final MediaType JSON = MediaType.get("application/json");

  /** How much the server's clock is ahead of the client's. */
  private static final Duration AHEAD = Duration.ofMillis(1_234_567);

  private final VirtualTime time;
  private final int limit;
  private final int concurrent;
  private final Map<String, Usage> usages = new HashMap<>();

  /**
   * By the key of a call that was refused, from when on it may come again, by the server's clock.
   */
  private final Map<String, Instant> refused = new HashMap<>();

  private long dateSecond;
  private String date;
  private boolean down;
  private int oneFailsIn = Integer.MAX_VALUE;
  private int successes;
  private int tooMany;
  private int retries;
  private int early;
  private int mostBeyondBudget = Integer.MIN_VALUE;

  VirtualServer(VirtualTime time, int limit, int concurrent) {
    super(new OkHttpClient.Builder().dispatcher(new Dispatcher(new Inline())));
    this.time = time;
    this.limit = limit;
    this.concurrent = concurrent;
  }

  void down(boolean down) {
    this.down = down;
  }

  /** Answers now and then with 503: one request of so many. */
  void oneFailsIn(int number) {
    oneFailsIn = number;
  }

  int successes() {
    return successes;
  }

  int tooMany() {
    return tooMany;
  }

  int retries() {
    return retries;
  }

  /** Retries that came before the moment that the server had named. */
  int early() {
    return early;
  }

  /** How many retries there were at any time beyond those that the budget allows. */
  int mostBeyondBudget() {
    return mostBeyondBudget;
  }

  @Override
  public Call newCall(Request request) {
    return new VirtualCall(request);
  }

  private Instant now() {
    return time.now().plus(AHEAD);
  }

  private String date() {
    long second = now().getEpochSecond();
    if (second != dateSecond) {
      dateSecond = second;
      date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now().atZone(ZoneOffset.UTC));
    }
    return date;
  }

  /** A request has arrived. */
  private void arrive(VirtualCall call) {
    Request request = call.request;
    Instant now = now();
    Usage usage =
        usages.computeIfAbsent(
            request.tag(Invocation.class).method().getName() + request.header("Authorization"),
            each -> new Usage());
    checkRetry(request, now);
    if (down || time.isOneIn(oneFailsIn)) {
      call.answer(503, usage.headers(now));
      return;
    }
    usage.count(now);
    Map<String, String> headers = usage.headers(now);
    if (usage.used > limit || usage.running >= concurrent) {
      tooMany++;
      if (usage.used > limit) {
        refused.put(key(request), Instant.ofEpochSecond(usage.window + 1));
      }
      call.answer(429, headers);
      return;
    }
    usage.running++;
    time.plan(
        time.millis(10, 120),
        () -> {
          usage.running--;
          successes++;
          call.answer(200, headers);
        });
  }

  private void checkRetry(Request request, Instant now) {
    if (Try.number(request) > 1) {
      retries++;
      int budget = RetryBudget.CAPACITY + successes / RetryBudget.SUCCESSES_A_TOKEN;
      mostBeyondBudget = Math.max(mostBeyondBudget, retries - budget);
    }
    Instant allowed = refused.remove(key(request));
    if (Try.number(request) > 1 && allowed != null && now.isBefore(allowed)) {
      early++;
    }
  }

  private static String body(Request request) {
    return request.url().encodedPath().endsWith("/projects/") ? "[]" : TestServer.TEAM;
  }

  private static String key(Request request) {
    return request.url().encodedPath();
  }

  /** What one caller has used of one operation. */
  private final class Usage {
    private long window;
    private int used;
    private int running;

    void count(Instant now) {
      if (now.getEpochSecond() != window) {
        window = now.getEpochSecond();
        used = 0;
      }
      used++;
    }

    Map<String, String> headers(Instant now) {
      return Map.of(
          HEADER + "Limit", Integer.toString(limit),
          HEADER + "Remaining", Integer.toString(Math.max(0, limit - used)),
          HEADER + "Reset", Long.toString(now.getEpochSecond() + 1),
          HEADER + "ConcurrentLimit", Integer.toString(concurrent),
          HEADER + "ConcurrentRemaining", Integer.toString(Math.max(0, concurrent - 1 - running)));
    }
  }

  /** A call that is answered by an event. */
  private final class VirtualCall implements Call {
    private final Request request;
    private Callback callback;

    VirtualCall(Request request) {
      this.request = request;
    }

    void answer(int status, Map<String, String> headers) {
      Response.Builder answer =
          new Response.Builder()
              .request(request)
              .protocol(Protocol.HTTP_1_1)
              .code(status)
              .message("")
              .header("Date", date())
              .body(ResponseBody.create(status == 200 ? body(request) : "{}", JSON));
      headers.forEach(answer::header);
      time.plan(time.millis(5, 60), () -> arrive(answer));
    }

    private void arrive(Response.Builder answer) {
      try {
        callback.onResponse(
            this, answer.receivedResponseAtMillis(time.now().toEpochMilli()).build());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public void enqueue(Callback callback) {
      this.callback = callback;
      time.plan(time.millis(5, 60), () -> VirtualServer.this.arrive(this));
    }

    @Override
    public Request request() {
      return request;
    }

    @Override
    public Timeout timeout() {
      return new Timeout();
    }

    @Override
    public boolean isExecuted() {
      return callback != null;
    }

    @Override
    public boolean isCanceled() {
      return false;
    }

    @Override
    public void cancel() {}

    @Override
    public Response execute() {
      throw new UnsupportedOperationException(); // would wait in real time
    }

    @Override
    public Call clone() {
      return new VirtualCall(request);
    }
  }

  /** Runs everything at once. */
  private static final class Inline extends AbstractExecutorService {
    @Override
    public void execute(Runnable task) {
      task.run();
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
