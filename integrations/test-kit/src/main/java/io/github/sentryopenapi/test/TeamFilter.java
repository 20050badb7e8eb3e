package io.github.sentryopenapi.test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query of a list of teams: {@code slug:x slug:y}, {@code id:1}, or a part of a name. */
final class TeamFilter {
  private TeamFilter() {}

  static List<TeamState> apply(List<TeamState> teams, @Nullable String query) {
    List<String> text = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    Set<String> ids = new HashSet<>();
    Boolean external = null;
    for (String word : query == null ? new String[0] : query.strip().split("\\s+")) {
      String value = word.substring(word.indexOf(':') + 1);
      switch (word.contains(":") ? word.substring(0, word.indexOf(':')) : "") {
        case "" -> text.add(word.toLowerCase(Locale.ROOT));
        case "slug" -> slugs.add(value);
        case "id" -> ids.add(number(value));
        case "hasExternalTeams" -> external = value.equalsIgnoreCase("true");
        default -> {
          return List.of();
        }
      }
    }
    Boolean hasExternal = external;
    return teams.stream()
        .filter(team -> contains(team, String.join(" ", text)))
        .filter(team -> slugs.isEmpty() || slugs.contains(team.slug()))
        .filter(team -> ids.isEmpty() || ids.contains(team.id()))
        .filter(team -> hasExternal == null || hasExternal == team.hasExternalTeams())
        .toList();
  }

  private static boolean contains(TeamState team, String text) {
    String name = String.valueOf(team.json.get("name")).toLowerCase(Locale.ROOT);
    return name.contains(text) || team.slug().contains(text);
  }

  private static String number(String value) {
    if (!value.matches("\\d+")) {
      throw Refusal.example(400, "invalid-id-filter");
    }
    return value;
  }
}
