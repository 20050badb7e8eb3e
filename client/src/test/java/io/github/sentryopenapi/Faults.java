package io.github.sentryopenapi;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is made to go wrong. */
final class Faults {
  private Faults() {}

  static List<Fault> all() {
    return Stream.of(ConnectionFaults.all(), AnswerFaults.all()).flatMap(List::stream).toList();
  }
}
