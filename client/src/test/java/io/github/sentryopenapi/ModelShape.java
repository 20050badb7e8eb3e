package io.github.sentryopenapi;

import io.github.sentryopenapi.ModelSamples.Model;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a model looks in JSON, learned from one that is written: each component by the name or the
 * place that it has there. Empty for an enum, which is one string.
 */
record ModelShape(Object sample, Map<String, RecordComponent> fields) {
  private static final Map<Class<?>, ModelShape> ALL = new ConcurrentHashMap<>();

  static ModelShape of(Class<?> type) {
    return ALL.computeIfAbsent(type, ModelShape::learn);
  }

  private static ModelShape learn(Class<?> type) {
    Object sample = JsonTree.of(ModelSamples.json(type).toJson(Model.full(type, 1).make()));
    List<RecordComponent> components =
        Stream.of(type.getRecordComponents())
            .filter(each -> !each.getName().equals("additionalProperties"))
            .toList();
    Map<String, RecordComponent> fields = new LinkedHashMap<>();
    if (!(sample instanceof String)) {
      Iterator<String> names = names(sample).iterator();
      components.forEach(each -> fields.put(names.next(), each));
    }
    return new ModelShape(sample, fields);
  }

  private static Stream<String> names(Object sample) {
    return sample instanceof Map<?, ?> map
        ? map.keySet().stream().map(String.class::cast)
        : IntStream.range(0, ((List<?>) sample).size()).mapToObj(Integer::toString);
  }

  /** The component's value in the sample. */
  Object sample(String field) {
    return sample instanceof Map<?, ?> map
        ? map.get(field)
        : ((List<?>) sample).get(Integer.parseInt(field));
  }

  /** Whether both say the same of a value of that type; null stands for what no spec describes. */
  static boolean isSame(@Nullable Type type, @Nullable Object sent, @Nullable Object written) {
    if (sent instanceof Map<?, ?> fields && written instanceof Map<?, ?> others) {
      return others.keySet().containsAll(fields.keySet())
          && others.keySet().stream()
              .allMatch(each -> isSameField(type, (String) each, fields, others.get(each)));
    }
    if (sent instanceof List<?> items && written instanceof List<?> others) {
      return items.size() == others.size()
          && IntStream.range(0, items.size())
              .allMatch(i -> isSame(field(type, "" + i), items.get(i), others.get(i)));
    }
    return Objects.equals(sent, written)
        || (type != null && sent != null && written != null && isSameScalar(type, sent, written));
  }

  /** A field that is required and may be null is written, even if it was left out. */
  private static boolean isSameField(
      @Nullable Type type, String name, Map<?, ?> sent, @Nullable Object written) {
    Type field = field(type, name);
    return sent.containsKey(name)
        ? isSame(field, sent.get(name), written)
        : field != null && written == null;
  }

  private static @Nullable Type field(@Nullable Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return arguments[arguments.length - 1];
    }
    RecordComponent component =
        type instanceof Class<?> record && record.isRecord() && record != RawJson.class
            ? of(record).fields().get(name)
            : null;
    return component == null ? null : component.getGenericType();
  }

  /** Numbers may come as strings and the other way round; nothing else of a value may change. */
  private static boolean isSameScalar(Type type, Object sent, Object written) {
    String one = sent instanceof JsonTree.Number number ? number.digits() : sent.toString();
    String other = written instanceof JsonTree.Number number ? number.digits() : written.toString();
    if (type == RawJson.class) {
      return false;
    } else if (type == Instant.class && written instanceof String) {
      return OffsetDateTime.parse(one).isEqual(OffsetDateTime.parse(other));
    } else if (type == Double.class || type == Integer.class) {
      return Double.parseDouble(one) == Double.parseDouble(other);
    } else if (type == BigDecimal.class) {
      return new BigDecimal(one).equals(new BigDecimal(other));
    } else if (written instanceof JsonTree.Number) {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }
    return sent instanceof JsonTree.Number && one.equals(other);
  }
}
