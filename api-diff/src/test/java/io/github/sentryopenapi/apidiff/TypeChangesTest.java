package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeChangesTest {
  @Test
  void removedClassIsOneChangeWithThoseInIt() {
    assertThat(changes("class Box { public static class Lid { public void open() {} } }", ""))
        .containsExactly("MAJOR type-removed: Class `Api.Box` was removed.");
  }

  @Test
  void addedClassIsMinor() {
    assertThat(changes("", "interface Box { void open(); }"))
        .containsExactly("MINOR type-added: Interface `Api.Box` was added.");
  }

  @Test
  void renamedClassExplainsAllThatMentionIt() {
    String team = "record Team(String id) { static Team of() { return new Team(\"\"); } }";
    String uses = "List<Team> list(); void send(Team team); record Org(Team first) {}";

    assertThat(changes(team + uses, (team + uses).replaceAll("\\bTeam\\b", "Crew")))
        .containsExactly("MAJOR type-renamed: Record `Api.Team` is called `Api.Crew` now.");
  }
}
