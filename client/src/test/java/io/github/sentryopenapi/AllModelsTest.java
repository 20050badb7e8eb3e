package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import io.github.sentryopenapi.ModelSamples.Model;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every generated record, in the client and in the golden sample. */
class AllModelsTest {
  private static final String LONG_NUMBER = "45091067408547841234"; // more than a long holds

  static Stream<Class<?>> records() {
    return ModelSamples.records().stream();
  }

  /** Those with a JSON form: not the queries, which are within an interface. */
  static Stream<Class<?>> models() {
    return records().filter(type -> !type.isMemberClass());
  }

  @Test
  void everyKindOfRecordIsLookedAt() {
    assertThat(records().map(Class::getSimpleName))
        .contains("Team", "NewTeam", "TeamQuery", "ProjectStatus", "StatPoint", "Widget");
  }

  @ParameterizedTest
  @MethodSource("records")
  void copiesAreEqual(Class<?> type) {
    Object one = Model.full(type, 1).make();
    Object same = Model.full(type, 1).make();

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
  }

  @ParameterizedTest
  @MethodSource("records")
  void eachComponentCounts(Class<?> type) {
    Object one = Model.full(type, 1).make();
    for (RecordComponent each : type.getRecordComponents()) {
      Object sample = ModelSamples.sample(each, 2);

      assertThat(Model.full(type, 1).with(each, sample).make()).as("%s", each).isNotEqualTo(one);
      if (ModelSamples.isNullable(each)) {
        assertThat(Model.full(type, 1).with(each, null).make()).as("%s", each).isNotEqualTo(one);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void textIsShortAndOnOneLine(Class<?> type) {
    Model model = Model.full(type, 1);
    String text = model.make().toString();
    for (RecordComponent each : type.getRecordComponents()) {
      Model hostile = model.with(each, hostile(model.values().get(each.getName())));
      model = hostile.isAllowed() ? hostile : model;
    }

    assertThat(text).matches("\\P{Cntrl}{1,1100}").containsPattern("1|2 items");
    assertThat(model.make().toString()).matches("\\P{Cntrl}{1,1100}");
  }

  private static @Nullable Object hostile(@Nullable Object value) {
    String text = "x\r\n\u0085\u001b".repeat(100_000);
    if (value instanceof String) {
      return text;
    } else if (value instanceof RawJson) {
      return new RawJson(text);
    } else if (value instanceof List<?> list) {
      return Collections.nCopies(100_000, list.get(0));
    }
    return value;
  }

  @ParameterizedTest
  @MethodSource("models")
  void goesThroughJsonUnchanged(Class<?> type) throws IOException {
    JsonAdapter<Object> adapter = ModelSamples.json(type);
    for (int variant = 1; variant <= 2; variant++) {
      Object model = Model.full(type, variant).make();
      String json = adapter.toJson(model);

      assertThat(adapter.fromJson(json)).isEqualTo(model).hasSameHashCodeAs(model);
      assertThat(adapter.toJson(adapter.fromJson(json))).isEqualTo(json);
    }
  }

  /** Some servers send ids as numbers; not one digit may change. */
  @ParameterizedTest
  @MethodSource("models")
  void numbersAreReadAsTextWhereTheSpecHasText(Class<?> type) throws IOException {
    JsonAdapter<Object> adapter = ModelSamples.json(type);
    for (RecordComponent each : type.getRecordComponents()) {
      Model model = Model.full(type, 1).with(each, LONG_NUMBER);
      if (each.getType() == String.class && model.isAllowed()) {
        String json = adapter.toJson(model.make());
        String withNumber = json.replace('"' + LONG_NUMBER + '"', LONG_NUMBER);

        assertThat(withNumber).isNotEqualTo(json);
        assertThat(adapter.fromJson(withNumber)).as("%s", each).isEqualTo(model.make());
      }
    }
  }
}
