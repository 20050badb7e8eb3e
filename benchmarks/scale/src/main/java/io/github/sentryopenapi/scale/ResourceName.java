package io.github.sentryopenapi.scale;

import java.util.List;
import java.util.Locale;

/** The name of a resource: two words that belong to Sentry's world. */
record ResourceName(String first, String second) {
  private static final List<String> FIRST =
      List.of(
          "Metric",
          "Issue",
          "Event",
          "Release",
          "Replay",
          "Cron",
          "Uptime",
          "Session",
          "Trace",
          "Span",
          "Profile",
          "Member",
          "Team",
          "Source",
          "Debug",
          "Spike",
          "Code",
          "Quota",
          "Feedback",
          "Dashboard");
  private static final List<String> SECOND =
      List.of(
          "Alert",
          "Rule",
          "Monitor",
          "Filter",
          "Widget",
          "Group",
          "File",
          "Mapping",
          "Owner",
          "Token",
          "Key",
          "Hook",
          "Invite",
          "Deploy",
          "Commit",
          "Comment",
          "Snapshot",
          "Detector",
          "Action",
          "Condition");

  /** The first 400 differ. */
  static ResourceName of(int index) {
    int first = index % FIRST.size();
    int round = index / FIRST.size();
    if (round >= SECOND.size()) {
      throw new IllegalArgumentException("no name is left for resource " + index);
    }
    return new ResourceName(FIRST.get(first), SECOND.get((first + round) % SECOND.size()));
  }

  String title() {
    return first + " " + second;
  }

  String kebab() {
    return (first + "-" + second).toLowerCase(Locale.ROOT);
  }

  /** Puts the name in for its placeholders. */
  String fill(String text) {
    String lower = title().toLowerCase(Locale.ROOT);
    return text.replace("${Type}", first + second)
        .replace("${type}", lower.replace(' ', '_'))
        .replace("${words}", lower)
        .replace("${Words}", title());
  }
}
