package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever JSON comes, for each generated adapter. The numbers that make it up are the same each
 * time; {@code -Djqwik.tries.default=100000} goes on behind those of an ordinary build.
 */
class ModelJsonTest {
  private static final Map<String, Map<ThereAndBack, Integer>> OUTCOMES = new LinkedHashMap<>();

  /** A text for a model. */
  record Sent(Class<?> type, String json) {}

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void rightJsonGoesThereAndBack(@ForAll("right") Sent sent) throws IOException {
    assertThat(thereAndBack(sent)).isNotEqualTo(ThereAndBack.REFUSED);
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void distortedJsonGoesThereAndBackOrIsRefused(@ForAll("distorted") Sent sent) throws IOException {
    thereAndBack(sent);
  }

  @Provide
  Arbitrary<Sent> right() {
    return ofAnyModel(ModelJson::right);
  }

  @Provide
  Arbitrary<Sent> distorted() {
    return ofAnyModel(ModelJson::distorted);
  }

  /** Those of the client; of the golden sample's, which have tests of their own, the first few. */
  private static Stream<Class<?>> models() {
    Set<String> golden = Set.of("Color", "NewWidget", "Part", "Sale", "Widget", "WidgetUpdate");
    return AllModelsTest.models()
        .filter(
            type -> !type.getName().contains(".golden.") || golden.contains(type.getSimpleName()));
  }

  private static Arbitrary<Sent> ofAnyModel(Function<Class<?>, Arbitrary<String>> json) {
    return Arbitraries.oneOf(
        models().map(type -> json.apply(type).map(text -> new Sent(type, text))).toList());
  }

  private static ThereAndBack thereAndBack(Sent sent) throws IOException {
    ThereAndBack outcome = ThereAndBack.of(sent.type(), sent.json());
    OUTCOMES
        .computeIfAbsent(sent.type().getName(), name -> new EnumMap<>(ThereAndBack.class))
        .merge(outcome, 1, Integer::sum);
    return outcome;
  }

  /** A generator whose texts are all refused, or all taken, would show nothing. */
  @AfterContainer
  static void eachModelSawBothOutcomes() {
    List<String> models = models().map(Class::getName).toList();
    assertThat(OUTCOMES).containsOnlyKeys(models);
    assertThat(OUTCOMES)
        .allSatisfy(
            (model, outcomes) -> {
              int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
              assertThat(outcomes.getOrDefault(ThereAndBack.SAME, 0)).isGreaterThan(all / 4);
              assertThat(outcomes.getOrDefault(ThereAndBack.REFUSED, 0)).isGreaterThan(all / 10);
            });
  }
}
