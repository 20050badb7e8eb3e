package io.github.sentryopenapi.test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Time series of the events of projects. */
final class EventCounts {
  private static final long HOUR = 3600;
  private static final long DAY = 86_400;

  /** Lengths of the intervals that servers keep, in seconds, and how many of each. */
  private static final Map<Long, Long> KEPT = new LinkedHashMap<>();

  static {
    KEPT.put(10L, 360L);
    KEPT.put(HOUR, 7 * 24L);
    KEPT.put(DAY, 90L);
  }

  /** More than any server keeps; without an end, a start in 1970 would fill the memory. */
  private static final int MAX_POINTS = 10_000;

  private EventCounts() {}

  static Reply ofTeam(Exchange exchange) {
    List<ProjectState> projects = exchange.organization().projectsBySlug(exchange.team());
    String resolution = exchange.parameter("resolution");
    Long seconds = resolution == null || resolution.isEmpty() ? null : seconds(resolution);
    long until = time(exchange.parameter("until"), exchange.world().now(), "until-not-numeric");
    Instant dayBefore = Instant.ofEpochSecond(until - DAY + 1);
    long since = time(exchange.parameter("since"), dayBefore, "since-not-numeric");
    if (since > until) {
      throw Refusal.example(400, "start-after-end");
    }
    String environment = exchange.parameter("environment");
    if (environment != null && projects.stream().noneMatch(each -> each.isIn(environment))) {
      throw Refusal.example(404, "resource-not-found");
    }
    boolean nothingToSee = projects.isEmpty() || !exchange.caller().user();
    return Reply.json(
        200,
        nothingToSee
            ? List.of()
            : series(projects, since, until, seconds == null ? fitting(since, until) : seconds));
  }

  static void checkPeriod(@Nullable String period) {
    if (period != null && !Set.of("", "24h", "14d", "30d").contains(period)) {
      throw Refusal.example(400, "invalid-stats-period");
    }
  }

  /** The series of a project for a period up to now. */
  static List<List<Long>> ofProject(ProjectState project, String period, Instant now) {
    long until = now.getEpochSecond();
    List<ProjectState> projects = List.of(project);
    return switch (period) {
      case "24h" -> series(projects, until - 23 * HOUR, until, HOUR);
      case "14d" -> series(projects, until - 13 * DAY, until, DAY);
      default -> series(projects, until - 29 * DAY, until, DAY);
    };
  }

  private static List<List<Long>> series(
      List<ProjectState> projects, long since, long until, long seconds) {
    List<List<Long>> points = new ArrayList<>();
    for (long time = until; time >= since && points.size() < MAX_POINTS; time -= seconds) {
      long start = Math.floorDiv(time, seconds) * seconds;
      long count = projects.stream().mapToLong(each -> each.events(start, start + seconds)).sum();
      points.add(0, List.of(start, count));
    }
    return points;
  }

  /** A number and a unit, which must give one of the intervals that are kept. */
  private static long seconds(String resolution) {
    Map<String, Long> units = Map.of("s", 1L, "m", 60L, "h", HOUR, "d", DAY);
    if (resolution.matches("\\d{1,6}[smhd]")) {
      int end = resolution.length() - 1;
      long seconds =
          Long.parseLong(resolution.substring(0, end)) * units.get(resolution.substring(end));
      if (KEPT.containsKey(seconds)) {
        return seconds;
      }
    }
    throw Refusal.example(400, "invalid-resolution");
  }

  /** The shortest interval of which enough are kept for the range. */
  private static long fitting(long since, long until) {
    for (Map.Entry<Long, Long> each : KEPT.entrySet()) {
      if (each.getKey() * each.getValue() >= until - since) {
        return each.getKey();
      }
    }
    return DAY;
  }

  /** Seconds since 1970, with or without a fraction. */
  private static long time(@Nullable String text, Instant unset, String complaint) {
    if (text == null || text.isEmpty()) {
      return unset.getEpochSecond();
    }
    try {
      // Java would read "1d" too.
      double seconds = text.matches("[-+.0-9eE]+") ? Double.parseDouble(text) : Double.NaN;
      if (Math.abs(seconds) < Instant.MAX.getEpochSecond()) {
        return (long) Math.floor(seconds);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw Refusal.example(400, complaint);
  }
}
