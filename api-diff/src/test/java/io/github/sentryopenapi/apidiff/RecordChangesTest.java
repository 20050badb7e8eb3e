package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordChangesTest {
  /** A record with a builder, as the templates make it, from components of type String. */
  private static String team(String... components) {
    StringBuilder setters = new StringBuilder();
    for (String each : components) {
      String name = each.substring(each.lastIndexOf(' ') + 1);
      String type = each.substring(0, each.lastIndexOf(' ')).replace("@Nullable ", "");
      setters.append("public Builder %s(%s %s) { return this; }\n".formatted(name, type, name));
    }
    return """
    record Team(%s) {
      public static Builder builder() { return new Builder(); }
      public static final class Builder {
        Builder() {}
        %s
      }
    }
    """
        .formatted(String.join(", ", components), setters);
  }

  private static final String SENT = "@POST(\"/\") void send(@Body Team team);\n";

  @Test
  void removedComponentIsOneChange() {
    assertThat(Clients.compare(team("String id", "String slug"), team("String id")))
        .containsExactly(
            new Change(
                Level.MAJOR,
                "component-removed",
                "Component `slug` of record `Api.Team` was removed.",
                "Whoever reads `slug()` or sets it with `Builder.slug(…)`.",
                """
                record Api.Team(String id, String slug)
                Api.Team.Builder slug(String slug)\
                """,
                null,
                "small.Api"));
  }

  @Test
  void renamedComponentIsOneChange() {
    assertThat(changes(team("String id", "String slug"), team("String id", "String name")))
        .containsExactly(
            "MAJOR component-renamed: Component `slug` of record `Api.Team` is called `name` now.");
  }

  @Test
  void retypedComponentIsOneChange() {
    assertThat(changes(team("List<String> ids"), team("List<Integer> ids")))
        .containsExactly(
            "MAJOR component-retyped: Component `ids` of record `Api.Team` has another type.");
  }

  @Test
  void reorderedComponentsOfOneTypeAreFound() {
    assertThat(changes(team("String id", "String slug"), team("String slug", "String id")))
        .containsExactly(
            "MAJOR components-reordered: The components of record `Api.Team` have another order.");
  }

  @Test
  void componentMoreIsMinorWhereThereIsABuilder() {
    assertThat(changes(team("String id"), team("@Nullable String slug", "String id")))
        .containsExactly("MINOR component-added: Component `slug` was added to record `Api.Team`.");
  }

  @Test
  void componentMoreIsMajorWhereThereIsNoBuilder() {
    assertThat(changes("record Point(int x) {}", "record Point(int x, int y) {}"))
        .containsExactly("MAJOR component-added: Component `y` was added to record `Api.Point`.");
  }

  @Test
  void componentThatBuildersMustSetIsMajorWhereUsersBuild() {
    assertThat(changes(SENT + team("String id"), SENT + team("String id", "String slug")))
        .containsExactly(
            "MAJOR required-component-added: Component `slug` was added to record `Api.Team`.");
    assertThat(changes(team("String id"), team("String id", "String slug")))
        .containsExactly("MINOR component-added: Component `slug` was added to record `Api.Team`.");
  }

  @Test
  void bodyOfTheConstructorIsNoChange() {
    assertThat(
            changes(
                "record Point(int x) {}",
                "record Point(int x) { public Point { x = Math.abs(x); } }"))
        .isEmpty();
  }
}
