package io.github.sentryopenapi;

/** How requests name their sender: library and Java version, nothing about the user. */
final class UserAgent {
  static final String VALUE =
      "sentry-openapi-java/"
          + SentryApis.SPEC_VERSION
          + " (Java "
          + System.getProperty("java.specification.version") // Android has no Runtime.version()
          + ")";

  private UserAgent() {}
}
