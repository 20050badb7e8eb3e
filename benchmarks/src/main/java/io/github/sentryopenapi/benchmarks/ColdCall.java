package io.github.sentryopenapi.benchmarks;

/** What a program does that makes one call: it is started, builds a client, and has the answer. */
final class ColdCall {
  static final String ANSWERED = "answered";

  private ColdCall() {}

  public static void main(String[] args) throws Exception {
    try (Caller caller = Contender.valueOf(args[0]).caller(Server.url())) {
      Object answer = caller.call();
      System.out.println(answer == null ? "no answer" : ANSWERED);
    }
    System.exit(0);
  }
}
