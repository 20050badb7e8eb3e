package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConstantChangesTest {
  /** An open enum, as the templates make it. */
  private static String stat(String... namesAndValues) {
    StringBuilder constants = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      constants.append(
          "public static final Stat %s = new Stat(\"%s\");"
              .formatted(namesAndValues[i], namesAndValues[i + 1]));
    }
    return "record Stat(String value) { " + constants + " }";
  }

  @Test
  void removedConstantIsMajor() {
    assertThat(changes(stat("A", "a", "B", "b"), stat("A", "a")))
        .containsExactly("MAJOR constant-removed: Constant `B` of `Api.Stat` was removed.");
  }

  @Test
  void addedConstantIsMinor() {
    assertThat(changes(stat("A", "a"), stat("A", "a", "B", "b")))
        .containsExactly("MINOR constant-added: Constant `B` of `Api.Stat` was added.");
  }

  @Test
  void otherNameForTheSameValueIsARenaming() {
    assertThat(changes(stat("A", "a"), stat("ALPHA", "a")))
        .containsExactly(
            "MAJOR constant-renamed: Constant `A` of `Api.Stat` is called `ALPHA` now.");
  }

  @Test
  void otherValueIsMajor() {
    assertThat(Clients.compare(stat("A", "a"), stat("A", "b")))
        .containsExactly(
            new Change(
                Level.MAJOR,
                "constant-changed",
                "Constant `A` of `Api.Stat` has another value.",
                "Whoever uses it: it means something else.",
                "static Api.Stat A = \"a\"",
                "static Api.Stat A = \"b\"",
                "small.Api"));
    assertThat(changes("String VERSION = \"1\";", "String VERSION = \"2\";"))
        .containsExactly("MAJOR constant-changed: Constant `VERSION` of `Api` has another value.");
  }

  @Test
  void otherOrderIsNoChange() {
    assertThat(changes(stat("A", "a", "B", "b"), stat("B", "b", "A", "a"))).isEmpty();
  }
}
