package io.github.sentryopenapi.load;

/** What the server does with a request. */
enum Fault {
  /** It answers. */
  NONE("none"),
  TOO_MANY("429"),
  UNAVAILABLE("503"),
  /** It resets the connection, and has done nothing. */
  RESET_BEFORE("reset, not done"),
  /** It does what was asked, and resets the connection instead of answering. */
  RESET_AFTER("reset, done"),
  /** It does what was asked, and resets the connection before the last bytes of the answer. */
  RESET_WITHIN("reset in answer");

  final String text;

  Fault(String text) {
    this.text = text;
  }

  /** Whether the server has carried the request out. */
  boolean isDone() {
    return this == NONE || this == RESET_AFTER || this == RESET_WITHIN;
  }

  boolean isReset() {
    return this == RESET_BEFORE || this == RESET_AFTER || this == RESET_WITHIN;
  }

  /** Whether client/docs/calls.md allows another try after it. */
  boolean allowsAnotherTry(Operation operation) {
    return this == TOO_MANY || this != NONE && !operation.isPost();
  }
}
