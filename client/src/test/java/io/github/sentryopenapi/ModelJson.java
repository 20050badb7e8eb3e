package io.github.sentryopenapi;

import io.github.sentryopenapi.ModelSamples.Model;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** JSON texts in the shape of a model: right ones, and ones with something wrong in some place. */
final class ModelJson {
  /** Right values within right values; some models hold their own kind. */
  private static final int MAX_DEPTH = 1;

  private ModelJson() {}

  /** What the model's adapter has to take. */
  static Arbitrary<String> right(Class<?> type) {
    return model(type, 0);
  }

  /** A right one that was changed in one place or two: most are refused, not all. */
  static Arbitrary<String> distorted(Class<?> type) {
    Arbitrary<String> fields =
        fields(type, 0).flatMap(each -> changed(each).map(changed -> joined(type, changed)));
    return Arbitraries.frequencyOf(
        Tuple.of(8, ModelShape.of(type).fields().isEmpty() ? AnyJson.values() : fields),
        Tuple.of(1, Combinators.combine(right(type), positions()).as(ModelJson::cut)),
        Tuple.of(1, AnyJson.values()));
  }

  private static Arbitrary<String> model(Class<?> type, int depth) {
    ModelShape shape = ModelShape.of(type);
    if (shape.fields().isEmpty()) {
      return Arbitraries.oneOf(text(type.getRecordComponents()[0]), AnyJson.numbers());
    }
    return fields(type, depth).map(fields -> joined(type, fields));
  }

  /** The fields with their names, or the items of a tuple. */
  private static Arbitrary<List<String>> fields(Class<?> type, int depth) {
    ModelShape shape = ModelShape.of(type);
    boolean tuple = shape.sample() instanceof List<?>;
    List<Arbitrary<List<String>>> fields = new ArrayList<>();
    boolean needsOne = !least(type).isAllowed();
    shape
        .fields()
        .forEach(
            (name, component) -> {
              if (depth > MAX_DEPTH && ModelSamples.isNullable(component)) {
                return;
              }
              Arbitrary<String> value = value(component, shape.sample(name), depth);
              Arbitrary<List<String>> field =
                  value.map(each -> List.of(tuple ? each : AnyJson.field(name, each)));
              boolean needed = !ModelSamples.isNullable(component) || needsOne && fields.isEmpty();
              fields.add(needed ? field : orNot(name, field));
            });
    if (tuple) {
      return Combinators.combine(fields).as(ModelJson::flat);
    }
    fields.add(unknownFields(shape));
    return Combinators.combine(fields)
        .as(ModelJson::flat)
        .flatMap(all -> Arbitraries.longs().map(seed -> shuffled(all, seed)));
  }

  /** With nothing that may be left out. */
  private static Model least(Class<?> type) {
    return Model.of(
        type,
        each ->
            each.getName().equals("additionalProperties")
                ? Map.of()
                : ModelSamples.isNullable(each) ? null : ModelSamples.sample(each, 1));
  }

  private static Arbitrary<List<String>> orNot(String name, Arbitrary<List<String>> field) {
    Arbitrary<List<String>> none = Arbitraries.just(List.of());
    Arbitrary<List<String>> isNull = Arbitraries.just(List.of(AnyJson.field(name, "null")));
    return Arbitraries.frequencyOf(Tuple.of(6, field), Tuple.of(2, none), Tuple.of(1, isNull));
  }

  private static Arbitrary<List<String>> unknownFields(ModelShape shape) {
    return Combinators.combine(
            Arbitraries.of("new", "", "a.b", "ID", "\u00e9\u2028", "$"), AnyJson.values())
        .as(AnyJson::field)
        .list()
        .ofMaxSize(2);
  }

  /** What the model itself refuses, such as a name that is too long, is replaced. */
  private static Arbitrary<String> value(RecordComponent component, Object sample, int depth) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return text(component);
    } else if (type == Long.class || type == Integer.class) {
      Arbitrary<Integer> numbers = Arbitraries.integers();
      Function<Integer, Object> value = each -> type == Long.class ? each.longValue() : each;
      return numbers.map(each -> isAllowed(component, value.apply(each)) ? each.toString() : "1");
    }
    return value(component.getGenericType(), sample, depth);
  }

  private static Arbitrary<String> text(RecordComponent component) {
    Object sample = ModelSamples.sample(component, 1);
    return Arbitraries.oneOf(
        AnyJson.strings()
            .map(each -> AnyJson.quoted(isAllowed(component, each) ? each : sample.toString())),
        // Some servers send ids as numbers.
        AnyJson.numbers()
            .map(each -> isAllowed(component, each) ? each : AnyJson.quoted(sample.toString())));
  }

  private static boolean isAllowed(RecordComponent component, Object value) {
    return Model.full(component.getDeclaringRecord(), 1).with(component, value).isAllowed();
  }

  private static Arbitrary<String> value(Type type, Object sample, int depth) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (sample instanceof List<?> items) {
        return value(arguments[0], items.get(0), depth)
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(each -> "[" + String.join(",", each) + "]");
      }
      Object item = ((Map<?, ?>) sample).values().iterator().next();
      return Arbitraries.maps(Arbitraries.of("a", "", "b c"), value(arguments[1], item, depth))
          .ofMaxSize(2)
          .map(AnyJson::object);
    } else if (type == String.class) {
      return AnyJson.strings().map(AnyJson::quoted);
    } else if (type == RawJson.class) {
      return AnyJson.values();
    } else if (type == Boolean.class) {
      return Arbitraries.of("true", "false");
    } else if (type == Integer.class) {
      return Arbitraries.integers().map(String::valueOf);
    } else if (type == Long.class || type == long.class) {
      return Arbitraries.longs().map(String::valueOf);
    } else if (type == Double.class) {
      return Arbitraries.doubles().map(String::valueOf);
    } else if (type == BigDecimal.class) {
      return AnyJson.numbers();
    } else if (type == Instant.class) {
      return instants(sample instanceof String);
    }
    return model((Class<?>) type, depth + 1);
  }

  private static Arbitrary<String> instants(boolean iso) {
    Arbitrary<Long> seconds =
        Arbitraries.longs()
            .between(Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(), 253402214400L);
    return iso
        ? Combinators.combine(
                seconds,
                Arbitraries.integers().between(0, 999_999_999),
                Arbitraries.integers().between(-18, 18))
            .as(
                (second, nanos, offset) ->
                    OffsetDateTime.ofInstant(
                        Instant.ofEpochSecond(second, nanos), ZoneOffset.ofHours(offset)))
            .map(each -> AnyJson.quoted(each.toString()))
        : seconds.map(String::valueOf);
  }

  private static Arbitrary<List<String>> changed(List<String> fields) {
    return Combinators.combine(Arbitraries.integers().between(0, 7), positions(), AnyJson.values())
        .as((kind, position, value) -> changed(fields, kind, position, value));
  }

  private static List<String> changed(List<String> fields, int kind, int position, String value) {
    List<String> changed = new ArrayList<>(fields);
    if (fields.isEmpty()) {
      return changed;
    }
    int index = position % fields.size();
    String field = fields.get(index);
    int colon = field.startsWith("\"") ? field.indexOf("\":") + 2 : 0;
    String name = field.substring(0, Math.max(0, colon));
    switch (kind) {
      case 0 -> changed.remove(index);
      case 1 -> changed.add(name + value);
      case 2 -> changed.add(name + "null");
      case 3 -> changed.set(index, name + "null");
      case 4 -> changed.add(0, field);
      default -> changed.set(index, name + value);
    }
    return changed;
  }

  private static Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, 10_000);
  }

  /** Cut off, or with a character too many. */
  private static String cut(String json, int position) {
    int index = position % json.length();
    return position % 2 == 0
        ? json.substring(0, index)
        : json.substring(0, index)
            + "\"{[,:]}x \u0000".charAt(position % 10)
            + json.substring(index);
  }

  private static String joined(Class<?> type, List<String> fields) {
    return ModelShape.of(type).sample() instanceof List<?>
        ? "[" + String.join(", ", fields) + "]"
        : AnyJson.object(fields);
  }

  private static List<String> flat(List<List<String>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  private static List<String> shuffled(List<String> fields, long seed) {
    List<String> shuffled = new ArrayList<>(fields);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
