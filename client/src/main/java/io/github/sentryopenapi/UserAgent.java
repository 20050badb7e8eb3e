package io.github.sentryopenapi;

/** How requests name their sender: library and Java version, nothing about the user. */
final class UserAgent {
  static final String VALUE =
      "sentry-openapi-java/"
          + SentryApis.SPEC_VERSION
          + " (Java "
          + Runtime.version().feature()
          + ")";

  private UserAgent() {}
}
