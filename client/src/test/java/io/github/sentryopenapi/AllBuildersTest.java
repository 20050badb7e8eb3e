package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonAdapter;
import io.github.sentryopenapi.ModelSamples.Model;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every generated builder, in the client and in the golden sample. */
class AllBuildersTest {
  /** One setter of one builder. */
  record Setter(Class<?> type, RecordComponent component) {
    boolean takesNull() {
      return method().getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class);
    }

    private Method method() {
      return Reflection.call(
          () -> newBuilder(type).getClass().getMethod(component.getName(), component.getType()));
    }

    void set(Object builder, @Nullable Object value) {
      Reflection.call(() -> method().invoke(builder, value));
    }

    /** A builder with everything else set. */
    Object builderWithoutIt() {
      Object builder = newBuilder(type);
      setters(type)
          .filter(other -> !other.toString().equals(toString()))
          .forEach(other -> other.set(builder, ModelSamples.sample(other.component, 1)));
      return builder;
    }

    @Override
    public String toString() {
      return type.getSimpleName() + "." + component.getName();
    }
  }

  static Stream<Class<?>> built() {
    return ModelSamples.records().stream().filter(type -> type.getClasses().length > 0);
  }

  static Stream<Setter> setters() {
    return built().flatMap(AllBuildersTest::setters);
  }

  static Stream<Setter> settersThatTakeNull() {
    return setters().filter(Setter::takesNull);
  }

  static Stream<Setter> settersThatRefuseNull() {
    return setters().filter(setter -> !setter.takesNull());
  }

  private static Stream<Setter> setters(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(each -> !each.getName().equals("additionalProperties"))
        .map(each -> new Setter(type, each));
  }

  @Test
  void everyKindOfSetterIsLookedAt() {
    assertThat(settersThatTakeNull().map(Setter::toString))
        .contains("Team.dateCreated", "NewWidget.owner", "WidgetUpdate.owner", "Widget.soldAt");
    assertThat(settersThatRefuseNull().map(Setter::toString))
        .contains("Team.id", "NewTeam.slug", "TeamQuery.expand", "WidgetsQuery.perPage");
  }

  @ParameterizedTest
  @MethodSource("built")
  void makesWhatTheConstructorMakes(Class<?> type) {
    Object builder = newBuilder(type);
    Model full = Model.full(type, 1);
    for (RecordComponent each : type.getRecordComponents()) {
      if (each.getName().equals("additionalProperties")) {
        full = full.with(each, Map.of());
      } else {
        new Setter(type, each).set(builder, ModelSamples.sample(each, 1));
      }
    }

    assertThat(build(builder)).isEqualTo(full.make());
  }

  @ParameterizedTest
  @MethodSource("settersThatRefuseNull")
  void nullIsRefusedWhereTheSpecDoesNotAllowIt(Setter setter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> setter.set(newBuilder(setter.type), null))
        .withMessageMatching("'.+' must not be null; leave it out instead");
  }

  @ParameterizedTest
  @MethodSource("settersThatTakeNull")
  void absentNullAndValueAreThreeThings(Setter setter) throws IOException {
    JsonAdapter<Object> adapter = ModelSamples.json(setter.type);
    Object builder = setter.builderWithoutIt();
    Object absent = build(builder);
    setter.set(builder, null);
    Object isNull = build(builder);
    setter.set(builder, ModelSamples.sample(setter.component, 1));
    Object isSet = build(builder);
    setter.set(builder, null);

    assertThat(build(builder)).as("null after a value").isEqualTo(isNull);
    assertThat(adapter.toJson(isNull)).contains(":null");
    assertThat(adapter.toJson(isSet)).doesNotContain(":null");
    assertThat(adapter.fromJson(adapter.toJson(isNull))).isEqualTo(isNull).isNotEqualTo(isSet);
    assertThat(adapter.fromJson(adapter.toJson(isSet))).isEqualTo(isSet);
    if (setter.toString().equals("Widget.soldAt")) {
      assertThat(absent).as("required, so never absent").isEqualTo(isNull);
    } else {
      assertThat(adapter.toJson(absent)).doesNotContain(":null");
      assertThat(adapter.fromJson(adapter.toJson(absent))).isEqualTo(absent).isNotEqualTo(isNull);
    }
  }

  private static Object newBuilder(Class<?> type) {
    return Reflection.call(() -> type.getMethod("builder").invoke(null));
  }

  private static Object build(Object builder) {
    return Reflection.call(() -> builder.getClass().getMethod("build").invoke(builder));
  }
}
