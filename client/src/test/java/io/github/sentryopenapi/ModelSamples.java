package io.github.sentryopenapi;

import static java.util.Objects.requireNonNull;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.sentryopenapi.api.ModelAdapters;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Every generated record of the client and of the golden sample, and values for it. */
final class ModelSamples {
  static final Moshi MOSHI =
      new Moshi.Builder()
          .add(new ModelAdapters())
          .add(new io.github.sentryopenapi.golden.api.ModelAdapters())
          .build();

  private static final List<MultipartBody.Part> FILES =
      Stream.of("a", "b", "c")
          .map(
              each -> MultipartBody.Part.createFormData("file", each, RequestBody.create("", null)))
          .toList();

  private ModelSamples() {}

  /** All of them: models, enums, tuples, and the queries within the operations' interfaces. */
  static List<Class<?>> records() {
    return Stream.of(ModelAdapters.class, io.github.sentryopenapi.golden.api.ModelAdapters.class)
        .flatMap(ModelSamples::neighbors)
        .filter(Class::isRecord)
        .toList();
  }

  static Stream<Class<?>> neighbors(Class<?> type) {
    try {
      Path classes = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = classes.resolve(type.getPackageName().replace('.', '/'));
      return Arrays.stream(requireNonNull(folder.toFile().list()))
          .filter(name -> name.endsWith(".class"))
          .sorted()
          .map(name -> load(type.getPackageName() + "." + name.replace(".class", "")));
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  static JsonAdapter<Object> json(Type type) {
    return MOSHI.adapter(type);
  }

  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  static Object sample(RecordComponent component, int variant) {
    if (component.getName().equals("additionalProperties")) {
      return Map.of("unknown" + variant, new RawJson("[" + variant + "]"));
    } else if (component.getType() == String.class) {
      return component.getName().toLowerCase(Locale.ROOT)
          + variant; // so that none passes for other
    }
    return sample(component.getGenericType(), variant);
  }

  static Object of(Type type) {
    return sample(type, 1);
  }

  private static Object sample(Type type, int variant) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? List.of(sample(arguments[0], variant), sample(arguments[0], variant + 1))
          : Map.of("key" + variant, sample(arguments[1], variant));
    }
    if (type == String.class) {
      return "text" + variant;
    } else if (type == Long.class || type == long.class) {
      return (long) variant;
    } else if (type == Integer.class) {
      return variant;
    } else if (type == Double.class) {
      return variant + 0.5;
    } else if (type == BigDecimal.class) {
      return new BigDecimal(variant + ".50");
    } else if (type == Boolean.class) {
      return variant % 2 == 0;
    } else if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(variant);
    } else if (type == UUID.class) {
      return new UUID(0, variant);
    } else if (type == ByteString.class) {
      return ByteString.encodeUtf8("bytes" + variant);
    } else if (type == Instant.class) {
      return Instant.ofEpochSecond(variant);
    } else if (type == URI.class) {
      return URI.create("https://host/" + variant);
    } else if (type == MultipartBody.Part.class) {
      return FILES.get(variant % FILES.size()); // they are equal only to themselves
    } else if (type == RawJson.class) {
      return new RawJson("{\"a\": " + variant + "}");
    }
    if (type instanceof Class<?> union && union.isSealed()) {
      // None of its alternatives, so that it is the same when it is read.
      Class<?> raw = union.getPermittedSubclasses()[0];
      return new Model(raw, Map.of("value", new RawJson(variant % 2 == 0 ? "true" : "false")))
          .make();
    }
    // What a record within a record may leave out is left out: some hold their own kind.
    return Model.of((Class<?>) type, each -> isNullable(each) ? null : sample(each, variant))
        .make();
  }

  /** A record that is not made yet: its type, and a value for each component by name. */
  record Model(Class<?> type, Map<String, @Nullable Object> values) {
    /** All components set; another variant differs in each. */
    static Model full(Class<?> type, int variant) {
      return of(type, each -> sample(each, variant));
    }

    static Model of(Class<?> type, Function<RecordComponent, @Nullable Object> values) {
      Map<String, @Nullable Object> all = new LinkedHashMap<>();
      for (RecordComponent each : type.getRecordComponents()) {
        all.put(each.getName(), values.apply(each));
      }
      return new Model(type, all);
    }

    Model with(RecordComponent component, @Nullable Object value) {
      Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
      changed.put(component.getName(), value);
      return new Model(type, changed);
    }

    /** What the constructor throws is thrown. */
    Object make() {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return Reflection.call(
          () -> type.getDeclaredConstructor(types).newInstance(values.values().toArray()));
    }

    boolean isAllowed() {
      try {
        make();
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }
}
