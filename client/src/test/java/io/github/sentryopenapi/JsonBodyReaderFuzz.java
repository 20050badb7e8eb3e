package io.github.sentryopenapi;

import io.github.sentryopenapi.api.Team;
import java.io.IOException;

/** A body becomes a team that gives the same JSON, or an error. */
final class JsonBodyReaderFuzz {
  private JsonBodyReaderFuzz() {}

  static void check(String text) throws IOException {
    ThereAndBack.of(Team.class, text);
  }
}
