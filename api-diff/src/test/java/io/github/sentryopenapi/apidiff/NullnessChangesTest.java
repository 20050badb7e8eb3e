package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NullnessChangesTest {
  private static String team(String component, String setter) {
    return """
    record Team(%s) {
      public static Builder builder() { return new Builder(); }
      public static final class Builder { public Builder id(%s) { return this; } }
    }
    """
        .formatted(component, setter);
  }

  private static final String SENT = "@POST(\"/\") void send(@Body Team team);\n";

  @Test
  void componentThatMayBeNullNowIsMajor() {
    assertThat(
            changes(
                team("String id", "String id"), team("@Nullable String id", "@Nullable String id")))
        .containsExactly("MAJOR may-be-null: Component `id` of record `Api.Team` may be null now.");
    assertThat(
            changes(
                team("List<String> id", "String id"),
                team("List<@Nullable String> id", "String id")))
        .containsExactly("MAJOR may-be-null: Component `id` of record `Api.Team` may be null now.");
  }

  @Test
  void componentThatIsNeverNullNowIsMinorWhereItIsOnlyRead() {
    assertThat(changes(team("@Nullable String id", "String id"), team("String id", "String id")))
        .containsExactly(
            "MINOR never-null: Component `id` of record `Api.Team` is never null now.");
  }

  @Test
  void componentThatIsNeverNullNowIsMajorWhereUsersMakeIt() {
    assertThat(
            changes(
                SENT + team("@Nullable String id", "String id"),
                SENT + team("String id", "String id")))
        .containsExactly(
            "MAJOR takes-no-null: Component `id` of record `Api.Team` may no longer be left out.");
  }

  @Test
  void setterThatTakesNoNullAnyMoreIsMajor() {
    assertThat(
            changes(
                team("@Nullable String id", "@Nullable String id"),
                team("@Nullable String id", "String id")))
        .containsExactly(
            "MAJOR takes-no-null: Component `id` of record `Api.Team` can no longer be set to"
                + " null.");
  }

  @Test
  void setterThatTakesNullNowIsMinor() {
    assertThat(
            changes(
                team("@Nullable String id", "String id"),
                team("@Nullable String id", "@Nullable String id")))
        .containsExactly(
            "MINOR takes-null: Component `id` of record `Api.Team` can be set to null now.");
  }

  @Test
  void methodsGiveAndTakeInOppositeDirections() {
    assertThat(changes("String get();", "@Nullable String get();"))
        .containsExactly("MAJOR may-be-null: Method `get` of `Api` may give null now.");
    assertThat(changes("@Nullable String get();", "String get();"))
        .containsExactly("MINOR never-null: Method `get` of `Api` never gives null now.");
    assertThat(changes("void set(@Nullable String a);", "void set(String a);"))
        .containsExactly("MAJOR takes-no-null: Method `set` of `Api` no longer takes null.");
    assertThat(changes("void set(String a);", "void set(@Nullable String a);"))
        .containsExactly("MINOR takes-null: Method `set` of `Api` takes null now.");
  }

  @Test
  void whatLambdasTakeIsReadByUsers() {
    String before = "@FunctionalInterface interface Listener { void on(String value); }";
    String after = "@FunctionalInterface interface Listener { void on(@Nullable String value); }";

    assertThat(changes(before, after))
        .containsExactly("MAJOR may-be-null: Method `on` of `Api.Listener` may give null now.");
    assertThat(changes(after, before))
        .containsExactly("MINOR never-null: Method `on` of `Api.Listener` never gives null now.");
  }

  @Test
  void packageWithoutPromiseIsMajor() {
    String marked = "@org.jspecify.annotations.NullMarked package small;";

    assertThat(Clients.changesOfPackages(marked, "package small;"))
        .containsExactly("MAJOR null-unmarked: Package `small` is no longer `@NullMarked`.");
    assertThat(Clients.changesOfPackages("package small;", marked))
        .containsExactly("MINOR null-marked: Package `small` is `@NullMarked`.");
  }
}
