package io.github.sentryopenapi.golden.api;

import static io.github.sentryopenapi.golden.api.RoundTrip.assertRefused;
import static io.github.sentryopenapi.golden.api.RoundTrip.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Enums of strings and numbers. */
class EnumsTest {
  @Test
  void valuesAreWhatTheSpecSays() {
    assertThat(List.of(Term._24H, Term._DATE, Term.EMPTY, Term.STAR, Term.DAY, Term.DAY2))
        .extracting(Term::value)
        .containsExactly("24h", "-date", "", "*", "day", "DAY");
    assertThat(List.of(Term.u, Term.DEFAULT, Term.A_B_C))
        .extracting(Term::value)
        .containsExactly("*/*", "default", "a\"b\\c");
    assertThat(Level.NUMBER_MINUS_1).isEqualTo(new Level(-1));
    assertThat(Rate.NUMBER_1_DOT_5).isEqualTo(new Rate(new BigDecimal("1.5")));
    assertThat(Ratio.NUMBER_1).isEqualTo(new Ratio(1.0));
    assertThat(Count.NUMBER_9007199254740993.value()).isEqualTo(9007199254740993L);
  }

  @Test
  void enumsAreProperties() {
    assertSame(
        Choices.class,
        "{\"level\":1,\"rate\":2,\"ratio\":0.5,\"count\":9007199254740993,\"term\":\"24h\","
            + "\"start\":\"2020-03-10\",\"shape\":\"round\",\"faces\":[\"back\",\"side\"],"
            + "\"always\":false}",
        Choices.builder()
            .level(Level.NUMBER_1)
            .rate(Rate.NUMBER_2)
            .ratio(Ratio.NUMBER_0_DOT_5)
            .count(Count.NUMBER_9007199254740993)
            .term(Term._24H)
            .start(new Start("2020-03-10"))
            .shape(ChoicesShape.ROUND)
            .faces(List.of(ChoicesFacesInner.BACK, new ChoicesFacesInner("side")))
            .always(false)
            .build());
    assertSame(Choices.class, "{\"term\":null}", Choices.builder().term(null).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-2147483648"})
  void numbersThatTheSpecDoesNotNameAreKept(String json) {
    assertSame(Level.class, json, new Level(Integer.parseInt(json)));
  }

  @Test
  void numbersAreNumbers() {
    assertSame(Rate.class, "1.500", new Rate(new BigDecimal("1.500")));
    assertRefused(Level.class, "1.5", "Expected an int but was 1.5 at path $");
    assertRefused(Level.class, "\"full\"", "Expected an int but was full at path $");
    assertRefused(
        Choices.class, "{\"rate\":\"dear\"}", "Expected a number but was \"dear\" at path $.rate");
  }

  @Test
  void defaultIsNotSent() {
    assertSame(Choices.class, "{}", Choices.builder().build());
  }
}
