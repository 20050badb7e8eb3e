package io.github.sentryopenapi.apidiff;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A compiled client. */
final class Sdk {
  private final Path classes;
  private final Path jar;
  private final Surface surface;
  private @Nullable GoldenCaller caller;

  Sdk(Path classes, Path jar, Surface surface) {
    this.classes = classes;
    this.jar = jar;
    this.surface = surface;
  }

  /** The folder of its classes. */
  Path classes() {
    return classes;
  }

  /** The same as a jar. */
  Path jar() {
    return jar;
  }

  /** What its users see. */
  Surface surface() {
    return surface;
  }

  /** Code that calls all of it; made when it is asked for, as most clients are only compared to. */
  synchronized GoldenCaller caller() throws IOException {
    if (caller == null) {
      caller = GoldenCaller.of(surface, classes);
    }
    return caller;
  }
}
