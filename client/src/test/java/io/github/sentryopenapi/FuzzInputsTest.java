package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every text holds for the committed ones; fuzzing itself is a profile. */
class FuzzInputsTest {
  static Stream<Arguments> inputs() {
    return Arrays.stream(FuzzTarget.values())
        .flatMap(
            target ->
                target.inputs().stream()
                    .map(input -> Arguments.of(target, input.getFileName().toString())));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void holds(FuzzTarget target, String input) {
    assertThatCode(() -> target.check(Files.readAllBytes(target.folder().resolve(input))))
        .doesNotThrowAnyException();
  }

  @Test
  void eachTargetHasInputsAndNothingElseHas() {
    assertThat(FuzzTarget.INPUTS.toFile().list())
        .containsExactlyInAnyOrder(
            Arrays.stream(FuzzTarget.values()).map(FuzzTarget::toString).toArray(String[]::new));
    assertThat(FuzzTarget.values()).allSatisfy(each -> assertThat(each.inputs()).isNotEmpty());
  }
}
