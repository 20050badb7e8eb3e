package io.github.sentryopenapi;

import java.lang.reflect.InvocationTargetException;

/** Reflection that throws what was thrown within. */
final class Reflection {
  private Reflection() {}

  static <T> T call(Call<T> call) {
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Something that reflection does. */
  interface Call<T> {
    T run() throws ReflectiveOperationException;
  }
}
