package io.github.sentryopenapi.test;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** From a request to its answer: recording, limits, failures, paths, credentials, operations. */
final class Routes {
  static final String LOGIN_PATH = "/auth/login/";

  private static final String LOGIN_PAGE =
      """
      <!DOCTYPE html>
      <html>
        <head><title>Login | Sentry</title></head>
        <body><form method="post"><input name="username"><input name="password"></form></body>
      </html>
      """;

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private Routes() {}

  /** The answer of a world at some address; null to drop the connection. */
  static @Nullable Reply answer(World world, String url, HttpRequest request) {
    List<Spec.Operation> operations = Spec.INSTANCE.operations(request.url().pathSegments());
    Spec.Operation operation =
        operations.stream()
            .filter(each -> each.method().equals(request.method()))
            .findFirst()
            .orElse(null);
    world.record(RecordedRequest.of(request, operation));
    Instant now = world.now();
    Limits.Turn turn = world.limits.begin(key(request, operation), now);
    Supplier<Reply> usual =
        () -> {
          if (turn.refusal() != null) {
            return turn.refusal();
          }
          synchronized (world) {
            return usual(world, url, request, operations, operation);
          }
        };
    try {
      Failure failure = world.nextFailure(operation);
      Reply reply =
          failure == null ? usual.get() : failure.apply(new Failure.Call(operation, usual));
      return reply == null
          ? null
          : reply.withDefaults(turn.headers()).withDefaults(Map.of("Date", HTTP_DATE.format(now)));
    } finally {
      world.limits.end();
    }
  }

  private static String key(HttpRequest request, Spec.@Nullable Operation operation) {
    String path = operation == null ? request.path() : operation.id();
    return path + " " + request.headers().get("Authorization");
  }

  private static Reply usual(
      World world,
      String url,
      HttpRequest request,
      List<Spec.Operation> operations,
      Spec.@Nullable Operation operation) {
    if (request.path().equals(LOGIN_PATH)) {
      return Reply.text(200, "text/html; charset=utf-8", LOGIN_PAGE);
    }
    if (!request.path().endsWith("/")) {
      return slashForgotten(request);
    }
    if (operations.isEmpty()) {
      return Reply.empty(404);
    }
    try {
      Caller caller = world.callers.of(request);
      if (operation == null) {
        String detail = "Method \"" + request.method() + "\" not allowed.";
        List<String> allowed = operations.stream().map(Spec.Operation::method).sorted().toList();
        return Reply.detail(405, detail).with("Allow", String.join(", ", allowed));
      }
      caller.check(operation);
      return Operations.answer(new Exchange(world, url, request, operation, caller));
    } catch (Refusal refusal) {
      return refusal.reply;
    }
  }

  /** Typed as JSON only to those who say that they send JSON. */
  private static Reply slashForgotten(HttpRequest request) {
    String hint = "Route not found, did you forget a trailing slash?";
    String suggestion = "try: " + request.path() + "/";
    if (request.isJson()) {
      return Reply.json(404, Map.of("info", hint + " " + suggestion));
    }
    String pointer = " ".repeat(suggestion.length() - 1) + "^";
    return Reply.text(404, "text/plain", hint + "\n\n" + suggestion + "\n" + pointer + "\n");
  }
}
