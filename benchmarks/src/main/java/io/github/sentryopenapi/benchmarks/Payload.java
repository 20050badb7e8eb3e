package io.github.sentryopenapi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The JSON that is read, in files: what makes them uses a parser of one contender, and would warm
 * that up.
 */
enum Payload {
  /** A page of 100 teams with 3 projects each. */
  TEAMS,
  /** One team with its organization, as a current server sends it. */
  TEAM,
  /** 1,000 points. */
  STATS,
  /** An error with a code. */
  ERROR;

  /** The system property that has their folder. */
  static final String FOLDER = "benchmarks.payloads";

  byte[] read() {
    try {
      return Files.readAllBytes(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return Path.of(System.getProperty(FOLDER), name().toLowerCase(Locale.ROOT) + ".json");
  }
}
