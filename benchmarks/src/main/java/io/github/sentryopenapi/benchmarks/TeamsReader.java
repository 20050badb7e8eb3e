package io.github.sentryopenapi.benchmarks;

/** Reads a page of teams. */
public interface TeamsReader {
  /** What is left of the page in the end, which may be nothing. */
  Object teams(byte[] json) throws Exception;
}
