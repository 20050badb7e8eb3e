package io.github.sentryopenapi.benchmarks;

/** Reads teams into values that it can write again. */
public interface TeamsCodec extends TeamsReader {
  /** A value that it has read, written by its own means. */
  String json(Object value) throws Exception;
}
