package io.github.sentryopenapi;

import okhttp3.Request;

/** One try of a call. It travels as the request's tag, so that whoever sees the request knows. */
final class Try {
  private final int number;
  private volatile boolean sending;
  private boolean broken;

  Try(int number) {
    this.number = number;
  }

  /** Which try of its call a request is, from 1. */
  static int number(Request request) {
    Try tag = request.tag(Try.class);
    return tag == null ? 1 : tag.number;
  }

  int number() {
    return number;
  }

  /** From here on the server may have seen something of the request. */
  void sending() {
    sending = true;
  }

  /** Notes that the connection broke; whether that is not the first time in this try. */
  boolean breaksAgain() {
    boolean again = broken;
    broken = true;
    return again;
  }

  boolean wasSent() {
    return sending;
  }
}
