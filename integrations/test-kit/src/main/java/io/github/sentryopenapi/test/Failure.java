package io.github.sentryopenapi.test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the fake does in the place of a usual answer, for {@link FakeSentry#failNext(Failure)}:
 * once, on whatever is called next, unless {@link #times(int)} and {@link #on(String)} say
 * otherwise.
 */
public final class Failure {
  /** Bodies that come from before the server, or that say more than the first of their status. */
  private static final Map<Integer, String> USUAL_EXAMPLES =
      Map.of(401, "invalid-token", 502, "bad-gateway-page", 503, "maintenance");

  private final Function<Call, @Nullable Reply> effect;
  private final int times;
  private final @Nullable String operationId;

  /**
   * A call that is to fail.
   *
   * @param usual makes the answer that it would have had
   */
  record Call(Spec.@Nullable Operation operation, Supplier<Reply> usual) {}

  private Failure(Function<Call, @Nullable Reply> effect, int times, @Nullable String operationId) {
    this.effect = effect;
    this.times = times;
    this.operationId = operationId;
  }

  private static Failure of(Function<Call, @Nullable Reply> effect) {
    return new Failure(effect, 1, null);
  }

  /**
   * An error with the body that servers send with it: JSON of the spec, the page of a proxy for
   * 502, the maintenance sentence for 503, JSON labelled as a page for 429.
   */
  public static Failure status(int status) {
    Arguments.between("status", status, 400, 599);
    return of(call -> error(status, call.operation()));
  }

  /**
   * An error with a body of your choice among the spec's examples, such as {@code sso-required}
   * with 401.
   */
  public static Failure status(int status, String example) {
    Arguments.between("status", status, 400, 599);
    Arguments.exampleOf(status, example);
    return of(call -> withLimit(Reply.example(status, example)));
  }

  /** A 429 of a proxy, which says when to come back: a server's own has no Retry-After. */
  public static Failure rateLimited(Duration retryAfter) {
    Arguments.wholeSeconds("retryAfter", retryAfter);
    return of(
        call ->
            error(429, call.operation())
                .with("Retry-After", String.valueOf(retryAfter.toSeconds())));
  }

  /**
   * A redirect to a page to log in on, which the fake has: what a wrong base URL leads to.
   * Redirects followed, the caller gets 200 and HTML.
   */
  public static Failure loginPage() {
    return of(call -> Reply.empty(302).with("Location", Routes.LOGIN_PATH));
  }

  /** The connection ends without an answer, and before the call has had any effect. */
  public static Failure droppedConnection() {
    return of(call -> null);
  }

  /**
   * The call has its effect, and its answer breaks off in the middle of the body; if there is no
   * body, the connection ends without an answer.
   */
  public static Failure cutOffBody() {
    return of(
        call -> {
          Reply usual = call.usual().get();
          return usual.body().length == 0 ? null : usual.halved();
        });
  }

  /** The usual effect and answer, but only after a while of real time. */
  public static Failure delay(Duration delay) {
    Arguments.positive("delay", delay);
    return of(
        call -> {
          try {
            Thread.sleep(delay.toMillis());
          } catch (InterruptedException e) {
            // The fake is being closed.
            return null;
          }
          return call.usual().get();
        });
  }

  /** Any other answer that something between client and server may give. */
  public static Failure answer(int status, String contentType, String body) {
    Arguments.between("status", status, 200, 599);
    Arguments.headerValue("contentType", contentType);
    Arguments.bodyOf(status, body);
    return of(call -> Reply.text(status, contentType, body));
  }

  /** The same for a number of calls. */
  public Failure times(int times) {
    Arguments.between("times", times, 1, Integer.MAX_VALUE);
    return new Failure(effect, times, operationId);
  }

  /** The same for calls of one operation only, by its id in the spec, such as {@code getTeam}. */
  public Failure on(String operationId) {
    Arguments.operationId(operationId);
    return new Failure(effect, times, operationId);
  }

  int times() {
    return times;
  }

  boolean concerns(Spec.@Nullable Operation operation) {
    return operationId == null || operation != null && operation.id().equals(operationId);
  }

  @Nullable Reply apply(Call call) {
    return effect.apply(call);
  }

  private static Reply error(int status, Spec.@Nullable Operation operation) {
    String example = USUAL_EXAMPLES.get(status);
    if (example == null && operation != null) {
      List<String> declared =
          operation
              .examples()
              .getOrDefault(
                  String.valueOf(status),
                  operation.examples().getOrDefault(status / 100 + "XX", List.of()));
      example = declared.isEmpty() ? null : declared.get(0);
    }
    return withLimit(
        example == null
            ? Reply.detail(status, "Failed on request.")
            : Reply.example(status, example));
  }

  /** A caller who is told that it was too fast has nothing left. */
  private static Reply withLimit(Reply reply) {
    return reply.status() == 429 ? reply.with("X-Sentry-Rate-Limit-Remaining", "0") : reply;
  }
}
