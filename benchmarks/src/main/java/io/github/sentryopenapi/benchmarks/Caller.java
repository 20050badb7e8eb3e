package io.github.sentryopenapi.benchmarks;

/** One client, built as its users build it, that makes one call again and again. */
public interface Caller extends AutoCloseable {
  String ORGANIZATION = "the-interstellar-jurisdiction";
  String TEAM = "ancient-gabelers";
  String TOKEN = "b2a7c1f0a2f24c0e9f6d3b5a8c7e6d5f4b3a2918";

  /** Gets one team and gives what the client makes of it. */
  Object call() throws Exception;

  @Override
  void close();
}
