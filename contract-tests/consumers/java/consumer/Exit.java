package consumer;

import io.github.sentryopenapi.SentryClient;
import io.github.sentryopenapi.api.Team;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An asynchronous call and the end of main; run.mjs measures how long the JVM then stays. */
public final class Exit {
  private Exit() {}

  public static void main(String[] args) throws Exception {
    SentryClient sentry =
        SentryClient.builder().baseUrl(args[0]).authToken("not-a-real-token").build();
    switch (args[1]) {
      case "answered" -> call(sentry, "team").get(10, TimeUnit.SECONDS);
      case "waiting" -> call(sentry, "no-answer");
      case "closed" -> {
        call(sentry, "team").get(10, TimeUnit.SECONDS);
        sentry.close();
        awaitEndOfThreads();
      }
      default -> throw new IllegalArgumentException(args[1]);
    }
    System.out.println("main returns");
  }

  private static CompletableFuture<Team> call(SentryClient sentry, String team) {
    return sentry.teams().getTeam("org", team).executeAsync();
  }

  private static void awaitEndOfThreads() throws InterruptedException {
    for (Thread each : ours()) {
      each.join(1_000);
    }
    if (!ours().isEmpty()) {
      throw new IllegalStateException("alive after close: " + ours());
    }
  }

  private static List<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(each -> each.getName().startsWith("sentry"))
        .toList();
  }
}
