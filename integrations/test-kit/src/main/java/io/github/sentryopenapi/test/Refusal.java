package io.github.sentryopenapi.test;

/** Ends the handling of a request with an error. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  final transient Reply reply;

  Refusal(Reply reply) {
    super(null, null, false, false);
    this.reply = reply;
  }

  /** The error whose body is one of the spec's examples. */
  static Refusal example(int status, String name) {
    return new Refusal(Reply.example(status, name));
  }
}
