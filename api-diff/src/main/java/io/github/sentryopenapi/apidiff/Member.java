package io.github.sentryopenapi.apidiff;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A method, constructor or field that users see.
 *
 * @param owner the class on which they see it
 * @param element the member itself
 * @param key its name, with the erased types of its parameters if it takes any
 * @param type what it gives; of a constructor, its class
 * @param parameters what it takes
 */
record Member(
    Class<?> owner,
    java.lang.reflect.Member element,
    String key,
    TypeUse type,
    List<Parameter> parameters) {
  /** What a member takes, by name. */
  record Parameter(String name, TypeUse type) {
    /** Its type, without nullness, and name. */
    String shape() {
      return type.plain() + " " + name;
    }
  }

  static Member of(Class<?> owner, Field field) {
    return new Member(
        owner, field, field.getName(), TypeUse.of(field.getAnnotatedType()), List.of());
  }

  static Member of(Class<?> owner, Executable executable) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < executable.getParameterCount(); i++) {
      parameters.add(
          new Parameter(
              executable.getParameters()[i].getName(),
              TypeUse.of(executable.getAnnotatedParameterTypes()[i])));
    }
    return new Member(
        owner,
        executable,
        key(executable),
        TypeUse.of(executable.getAnnotatedReturnType()),
        parameters);
  }

  static String key(Executable executable) {
    return key(
        executable instanceof Constructor ? "<init>" : executable.getName(),
        Arrays.stream(executable.getParameterTypes())
            .map(Class::getTypeName)
            .collect(Collectors.joining(",")));
  }

  /** The key of a method. A constructor's name is {@code <init>}. */
  static String key(String name, String types) {
    return name + "(" + types + ")";
  }

  /** The same member where classes have other names. */
  Member renamed(Map<String, String> names) {
    List<Parameter> renamed =
        parameters.stream().map(p -> new Parameter(p.name(), p.type().renamed(names))).toList();
    return new Member(owner, element, TypeRenames.apply(names, key), type.renamed(names), renamed);
  }

  String name() {
    return isConstructor() ? owner.getSimpleName() : element.getName();
  }

  boolean isConstructor() {
    return element instanceof Constructor;
  }

  boolean isField() {
    return element instanceof Field;
  }

  boolean isStatic() {
    return Modifier.isStatic(element.getModifiers());
  }

  boolean isAbstract() {
    return Modifier.isAbstract(element.getModifiers());
  }

  boolean isDeprecated() {
    return ((AnnotatedElement) element).isAnnotationPresent(Deprecated.class);
  }

  /** What it is, for a sentence. */
  String kind() {
    return isConstructor() ? "Constructor" : isField() ? "Field" : "Method";
  }

  /** The types of its parameters, in order. */
  List<String> parameterTypes() {
    return parameters.stream().map(p -> p.type().plain()).toList();
  }

  List<String> parameterNames() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /** Its declaration, as source code has it. */
  String java() {
    String start = modifiers() + (isConstructor() ? "" : type.java() + " ") + name();
    return isField()
        ? start
        : parameters.stream()
            .map(p -> p.type().java() + " " + p.name())
            .collect(Collectors.joining(", ", start + "(", ")"));
  }

  /** All that a caller depends on, but for its name and its class. */
  String shape() {
    return modifiers() + type.plain() + parameters.stream().map(Parameter::shape).toList();
  }

  /** Those that say something here: everything is public. */
  private String modifiers() {
    int shown = Modifier.PROTECTED | Modifier.STATIC;
    if (!owner.isInterface()) {
      shown |= Modifier.ABSTRACT;
    }
    String text = Modifier.toString(element.getModifiers() & shown);
    boolean isDefault = element instanceof Method method && method.isDefault();
    return text.isEmpty() ? isDefault ? "default " : "" : text + " ";
  }
}
