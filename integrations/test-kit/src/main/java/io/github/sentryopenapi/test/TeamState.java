package io.github.sentryopenapi.test;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A team, without its organization and projects. */
final class TeamState extends Entity {
  TeamState(Map<String, @Nullable Object> json) {
    super(json);
  }

  /** With its external teams. */
  Map<String, @Nullable Object> shownTo(Caller caller) {
    Map<String, @Nullable Object> team = new LinkedHashMap<>(json);
    if (!caller.user()) {
      team.replace("isMember", false);
      team.replace("memberCount", 0);
      team.replace("teamRole", null);
    }
    return team;
  }

  Map<String, @Nullable Object> bareTo(Caller caller) {
    Map<String, @Nullable Object> team = shownTo(caller);
    team.remove("externalTeams");
    return team;
  }

  boolean hasExternalTeams() {
    return !Json.array(json.get("externalTeams")).isEmpty();
  }

  boolean isManagedElsewhere() {
    return json.get("flags") instanceof Map<?, ?> flags
        && Boolean.TRUE.equals(flags.get("idp:provisioned"));
  }

  Map<String, @Nullable Object> reference() {
    Map<String, @Nullable Object> reference = new LinkedHashMap<>();
    for (String key : new String[] {"id", "slug", "name"}) {
      reference.put(key, json.get(key));
    }
    return reference;
  }
}
