package io.github.sentryopenapi.apidiff;

/** A side cannot be generated or compiled; the message says why, and goes on after its name. */
final class SideException extends Exception {
  private static final long serialVersionUID = 1L;

  SideException(String message) {
    super(message);
  }
}
