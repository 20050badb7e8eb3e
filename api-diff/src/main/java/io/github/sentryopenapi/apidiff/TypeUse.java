package io.github.sentryopenapi.apidiff;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type where it is used.
 *
 * @param plain with full names and without annotations, so that only another type is another text
 * @param java as a programmer writes it
 * @param nullable for the type and each of its parts, in order, whether it is {@code @Nullable}
 */
record TypeUse(String plain, String java, List<Boolean> nullable) {
  static TypeUse of(AnnotatedType type) {
    Writer writer = new Writer();
    writer.write(type);
    return new TypeUse(
        writer.plain.toString(), writer.java.toString(), List.copyOf(writer.nullable));
  }

  /** The same use where classes have other names. */
  TypeUse renamed(Map<String, String> names) {
    return new TypeUse(TypeRenames.apply(names, plain), java, nullable);
  }

  /** Whether a part may be null that may not in the other, which is the same type. */
  boolean mayBeNullWhereNot(TypeUse other) {
    for (int i = 0; i < nullable.size(); i++) {
      if (nullable.get(i) && !other.nullable.get(i)) {
        return true;
      }
    }
    return false;
  }

  private static final class Writer {
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder java = new StringBuilder();
    private final List<Boolean> nullable = new ArrayList<>();

    void write(AnnotatedType type) {
      boolean isNullable = type.isAnnotationPresent(Nullable.class);
      nullable.add(isNullable);
      if (type instanceof AnnotatedArrayType array) {
        write(array.getAnnotatedGenericComponentType());
        both(isNullable ? " @Nullable []" : "[]", "[]");
      } else if (type instanceof AnnotatedWildcardType wildcard) {
        both("?", "?");
        bound(" super ", wildcard.getAnnotatedLowerBounds());
        if (wildcard.getAnnotatedLowerBounds().length == 0) {
          bound(" extends ", wildcard.getAnnotatedUpperBounds());
        }
      } else {
        both(name(type.getType(), isNullable), fullName(type.getType()));
        if (type instanceof AnnotatedParameterizedType parameterized) {
          arguments(parameterized.getAnnotatedActualTypeArguments());
        }
      }
    }

    private void arguments(AnnotatedType[] arguments) {
      String before = "<";
      for (AnnotatedType argument : arguments) {
        both(before, before);
        write(argument);
        before = ", ";
      }
      both(">", ">");
    }

    private void bound(String word, AnnotatedType[] bounds) {
      if (bounds.length > 0 && bounds[0].getType() != Object.class) {
        both(word, word);
        write(bounds[0]);
      }
    }

    private void both(String javaText, String plainText) {
      java.append(javaText);
      plain.append(plainText);
    }

    /** A type annotation stands before the last name: {@code Call.@Nullable Factory}. */
    private static String name(Type type, boolean isNullable) {
      String name = raw(type) instanceof Class<?> c ? Texts.name(c) : type.getTypeName();
      int last = name.lastIndexOf('.') + 1;
      return isNullable ? name.substring(0, last) + "@Nullable " + name.substring(last) : name;
    }

    private static String fullName(Type type) {
      return raw(type).getTypeName();
    }

    private static Type raw(Type type) {
      return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
    }
  }
}
