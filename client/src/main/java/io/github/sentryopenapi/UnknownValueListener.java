package io.github.sentryopenapi;

/**
 * Is told of what a server sends and the spec does not describe, so that a team learns that the
 * spec lags. Such values are kept, whether somebody listens or not.
 *
 * <p>A client tells of each only once, however many answers hold it: of an unknown field once for
 * each path, of an unknown enum value once for each path and value. After 1000 it falls silent, so
 * that a server that makes up names cannot fill the memory.
 *
 * <p>The thread that reads the answer calls, often several at the same time, and before it is known
 * whether the rest of the answer makes sense; so be quick. An exception does not break the call: it
 * goes to that thread's {@link Thread.UncaughtExceptionHandler}.
 */
@FunctionalInterface
public interface UnknownValueListener {
  /**
   * Called once for each unknown field or enum value.
   *
   * @param path where it stood in the answer, such as {@code $[*].projects[*].newField}; a star
   *     stands for any index of a list and any key of a map
   * @param value the field's value, the first that came; or the enum value, as a JSON string
   */
  void onUnknown(String path, RawJson value);
}
