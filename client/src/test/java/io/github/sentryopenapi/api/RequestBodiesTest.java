package io.github.sentryopenapi.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sentryopenapi.RawJson;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodiesTest {
  private static final String EMOJI = "😀"; // one character, two UTF-16 units
  private static final String SLUG_RULE = "'slug' must match ^[a-z0-9_\\-]+$: ";

  @Test
  void emptyOnesAreRefused() {
    assertRefused(() -> NewTeam.builder().build(), "'NewTeam' must set at least 1 field");
    assertRefused(() -> TeamUpdate.builder().build(), "'TeamUpdate' must set at least 1 field");
    assertRefused(() -> NewProject.builder().build(), "'name' is required, but was null");
  }

  @Test
  void nameMayHave64Characters() {
    String name = EMOJI.repeat(64);

    assertThat(NewTeam.builder().name(name).build().name()).isEqualTo(name);
    assertThat(TeamUpdate.builder().name(name).build().name()).isEqualTo(name);
    assertThat(NewProject.builder().name(name).build().name()).isEqualTo(name);
  }

  @Test
  void nameMayNotHave65() {
    String name = EMOJI.repeat(65);
    String message =
        "'name' must have at most 64 characters, but has 65: \"" + EMOJI.repeat(40) + "…\"";

    assertRefused(() -> NewTeam.builder().name(name).build(), message);
    assertRefused(() -> TeamUpdate.builder().name(name).build(), message);
    assertRefused(() -> NewProject.builder().name(name).build(), message);
  }

  @Test
  void slugMayHave50CharactersOr100ForProject() {
    assertThat(NewTeam.builder().slug("s".repeat(50)).build().slug()).hasSize(50);
    assertThat(TeamUpdate.builder().slug("s".repeat(50)).build().slug()).hasSize(50);
    assertThat(NewProject.builder().name("A").slug("s".repeat(100)).build().slug()).hasSize(100);
  }

  @Test
  void slugMayNotHaveOneMore() {
    String shown = ": \"" + "s".repeat(51) + "\"";
    String message = "'slug' must have at most 50 characters, but has 51" + shown;

    assertRefused(() -> NewTeam.builder().slug("s".repeat(51)).build(), message);
    assertRefused(() -> TeamUpdate.builder().slug("s".repeat(51)).build(), message);
    assertRefused(
        () -> NewProject.builder().name("A").slug("s".repeat(101)).build(),
        "'slug' must have at most 100 characters, but has 101: \"" + "s".repeat(80) + "…\"");
  }

  @Test
  void noTextMayBeEmpty() {
    assertRefused(
        () -> NewTeam.builder().name("").build(), "'name' must have at least 1 character: \"\"");
    assertRefused(
        () -> TeamUpdate.builder().slug("").build(), "'slug' must have at least 1 character: \"\"");
    assertRefused(
        () -> NewProject.builder().name("").build(), "'name' must have at least 1 character: \"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Team", "a b", "a.b", "é", "a/b", "😀"})
  void slugMustFitThePattern(String slug) {
    String message = SLUG_RULE + "\"" + slug + "\"";

    assertRefused(() -> NewTeam.builder().slug(slug).build(), message);
    assertRefused(() -> TeamUpdate.builder().slug(slug).build(), message);
    assertRefused(() -> NewProject.builder().name("A").slug(slug).build(), message);
  }

  @Test
  void slugMayNotEndInLineBreak() {
    assertRefused(() -> NewTeam.builder().slug("team\n").build(), SLUG_RULE + "\"team?\"");
    assertRefused(() -> NewTeam.builder().slug("team\r\n").build(), SLUG_RULE + "\"team??\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ancient-gabelers", "_", "-", "42"})
  void slugThatFitsIsTaken(String slug) {
    assertThat(TeamUpdate.builder().slug(slug).build())
        .isEqualTo(new TeamUpdate(null, slug, Map.of()));
  }

  @Test
  void setterRefusesNullWhereTheSpecDoesNotAllowIt() {
    assertRefused(
        () -> NewTeam.builder().name(null), "'name' must not be null; leave it out instead");
    assertRefused(
        () -> TeamUpdate.builder().slug(null), "'slug' must not be null; leave it out instead");
    assertRefused(
        () -> NewProject.builder().defaultRules(null),
        "'default_rules' must not be null; leave it out instead");
  }

  @Test
  void additionalPropertyMayNotStandInForAKnownField() {
    assertRefused(
        () -> NewTeam.builder().name("A").additionalProperty("slug", new RawJson("\"a\"")).build(),
        "'additionalProperties' must not hold 'slug', which has its own component");
    assertRefused(
        () -> NewTeam.builder().slug("a").additionalProperty("slug", RawJson.NULL).build(),
        "'additionalProperties' must not hold 'slug', which has its own component");
  }

  @Test
  void additionalPropertyNeedsNameAndValue() {
    NewTeam.Builder team = NewTeam.builder();

    assertRefused(
        () -> team.additionalProperty(null, RawJson.NULL), "'name' is required, but was null");
    assertRefused(() -> team.additionalProperty("x", null), "'value' is required, but was null");
    assertRefused(() -> new RawJson(null), "'json' is required, but was null");
    assertRefused(
        () -> new NewTeam("A", null, null), "'additionalProperties' is required, but was null");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
