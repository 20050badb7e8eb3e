package io.github.sentryopenapi;

import io.github.sentryopenapi.ModelSamples.Model;
import io.github.sentryopenapi.golden.api.WidgetsApi;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.Path;

/** Finds each place of a call's arguments into which a caller can put a text. */
final class Gaps {
  /** Makes an argument with the text in one place. */
  record Gap(String name, Function<String, Object> filled) {
    Gap in(String outer, Function<Object, Object> wrap) {
      return new Gap(outer + name, text -> wrap.apply(filled.apply(text)));
    }
  }

  /** One gap of one operation. */
  record Call(Class<?> api, Method method, int index, Gap gap) {
    /** A text that is allowed everywhere and stands nowhere else. */
    static final String HARMLESS = "harmless";

    boolean isInPath() {
      return method.getParameters()[index].isAnnotationPresent(Path.class);
    }

    boolean isInBody() {
      return method.getParameters()[index].isAnnotationPresent(Body.class);
    }

    ApiCall<?> make(Retrofit retrofit, String text) {
      Object[] arguments =
          Arrays.stream(method.getParameters()).map(Gaps::example).toArray(Object[]::new);
      arguments[index] = gap.filled.apply(text);
      return (ApiCall<?>) Reflection.call(() -> method.invoke(retrofit.create(api), arguments));
    }

    @Override
    public String toString() {
      return method.getName() + "(" + method.getParameters()[index].getName() + gap.name + ")";
    }
  }

  /** More than the deepest model has. */
  private static final int MAX_DEPTH = 3;

  private Gaps() {}

  /** Every group of operations that the client has, and that of the golden sample. */
  static Stream<Call> calls() {
    Stream<Class<?>> apis =
        Arrays.stream(SentryApis.class.getDeclaredMethods())
            .filter(each -> Modifier.isPublic(each.getModifiers()))
            .map(Method::getReturnType);
    return Stream.concat(apis, Stream.of(WidgetsApi.class)).flatMap(Gaps::calls);
  }

  private static Stream<Call> calls(Class<?> api) {
    return Arrays.stream(api.getMethods())
        .filter(each -> !each.isDefault())
        .flatMap(
            method ->
                IntStream.range(0, method.getParameterCount())
                    .boxed()
                    .flatMap(
                        index ->
                            in(method.getParameters()[index].getParameterizedType(), 0)
                                .map(gap -> new Call(api, method, index, gap))));
  }

  private static Stream<Gap> in(Type type, int depth) {
    if (type == String.class) {
      return Stream.of(new Gap("", text -> text));
    } else if (type == RawJson.class) {
      return Stream.of(new Gap("", text -> new RawJson(quoted(text))));
    } else if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? in(arguments[0], depth).map(gap -> gap.in("[]", List::of))
          : Stream.concat(
              Stream.of(new Gap("{key}", text -> Map.of(text, ModelSamples.of(arguments[1])))),
              in(arguments[1], depth).map(gap -> gap.in("{}", value -> Map.of("key", value))));
    }
    Class<?> model = (Class<?>) type;
    return model.isRecord() && depth < MAX_DEPTH
        ? Arrays.stream(model.getRecordComponents()).flatMap(each -> in(model, each, depth + 1))
        : Stream.empty();
  }

  private static Stream<Gap> in(Class<?> model, RecordComponent component, int depth) {
    return in(component.getGenericType(), depth)
        .map(
            gap ->
                gap.in(
                    "." + component.getName(),
                    value -> Model.full(model, 1).with(component, value).make()));
  }

  private static Object example(Parameter parameter) {
    return parameter.getType() == String.class
        ? "slug-of-" + parameter.getAnnotation(Path.class).value()
        : ModelSamples.of(parameter.getType());
  }

  /** As a JSON string, in which no surrogate is lost. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c < 0x20 || c == 0x22 || c == 0x5c) {
                json.append("\\u%04x".formatted(c));
              } else {
                json.append((char) c);
              }
            });
    return json.append('"').toString();
  }
}
