package io.github.sentryopenapi.apidiff;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A class that users see.
 *
 * @param type the class
 * @param fullName its binary name
 * @param members what they see of it, by key
 * @param components those of a record; else none
 * @param builder its nested class Builder, if there is one
 */
record ApiType(
    Class<?> type,
    String fullName,
    SortedMap<String, Member> members,
    List<Member.Parameter> components,
    @Nullable Class<?> builder) {
  private static final Set<String> OF_OBJECT =
      Set.of("toString()", "hashCode()", "equals(java.lang.Object)");

  /**
   * @param hidden whether a class is one that users do not see, so that what they inherit from it
   *     counts as its heir's own
   */
  static ApiType of(Class<?> type, java.util.function.Predicate<Class<?>> hidden) {
    SortedMap<String, Member> members = new TreeMap<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each == type || hidden.test(each)) {
        addMembers(type, each, members);
      }
    }
    for (Constructor<?> each : type.getDeclaredConstructors()) {
      if (isVisible(type, each)) {
        Member member = Member.of(type, each);
        members.put(member.key(), member);
      }
    }
    return new ApiType(type, type.getName(), members, components(type), builder(type));
  }

  private static void addMembers(
      Class<?> type, Class<?> declaring, SortedMap<String, Member> members) {
    for (Field each : declaring.getDeclaredFields()) {
      if (isVisible(type, each)) {
        members.putIfAbsent(each.getName(), Member.of(type, each));
      }
    }
    for (Method each : declaring.getDeclaredMethods()) {
      Member member = Member.of(type, each);
      if (isVisible(type, each) && !OF_OBJECT.contains(member.key())) {
        members.putIfAbsent(member.key(), member);
      }
    }
  }

  /** What is protected in a final class is nobody's. */
  private static boolean isVisible(Class<?> type, java.lang.reflect.Member member) {
    return !member.isSynthetic()
        && (Modifier.isPublic(member.getModifiers())
            || Modifier.isProtected(member.getModifiers())
                && !Modifier.isFinal(type.getModifiers()));
  }

  private static List<Member.Parameter> components(Class<?> type) {
    if (!type.isRecord()) {
      return List.of();
    }
    return Arrays.stream(type.getRecordComponents())
        .map(each -> new Member.Parameter(each.getName(), TypeUse.of(each.getAnnotatedType())))
        .toList();
  }

  private static @Nullable Class<?> builder(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(each -> each.getSimpleName().equals("Builder"))
        .findAny()
        .orElse(null);
  }

  /** The same where classes have other names. */
  ApiType renamed(Map<String, String> names) {
    SortedMap<String, Member> renamed = new TreeMap<>();
    for (Member each : members.values()) {
      Member member = each.renamed(names);
      renamed.put(member.key(), member);
    }
    List<Member.Parameter> renamedComponents =
        components.stream()
            .map(each -> new Member.Parameter(each.name(), each.type().renamed(names)))
            .toList();
    return new ApiType(
        type, TypeRenames.apply(names, fullName), renamed, renamedComponents, builder);
  }

  /** As source code writes it, without the package. */
  String name() {
    return Texts.name(type);
  }

  /** The full name of the outermost class around it. */
  String group() {
    Class<?> outermost = type;
    while (outermost.getEnclosingClass() != null) {
      outermost = outermost.getEnclosingClass();
    }
    return outermost.getName();
  }

  /** The head of its declaration; of a record, with its components. */
  String java() {
    return kind() + " " + name() + (type.isRecord() ? Records.components(this, null) : "");
  }

  String kind() {
    return type.isRecord()
        ? "record"
        : type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : "class";
  }

  /** Whether users can extend it. */
  boolean isExtendable() {
    return !Modifier.isFinal(type.getModifiers())
        && (type.isInterface() || members.values().stream().anyMatch(Member::isConstructor));
  }

  /** Whether it is meant for users' lambdas, unlike what the library implements and they call. */
  boolean isForLambdas() {
    return type.isAnnotationPresent(FunctionalInterface.class);
  }

  List<String> componentNames() {
    return components.stream().map(Member.Parameter::name).toList();
  }

  /** Of a record: names and types of the components, in order. */
  List<String> shape() {
    return components.stream().map(Member.Parameter::shape).toList();
  }

  /** A record's components by name. */
  Map<String, TypeUse> componentTypes() {
    return components.stream()
        .collect(
            Collectors.toMap(
                Member.Parameter::name,
                Member.Parameter::type,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Of a record: the constructor that takes all components. */
  @Nullable Member canonicalConstructor() {
    return members.values().stream()
        .filter(each -> each.isConstructor() && each.parameters().equals(components))
        .findAny()
        .orElse(null);
  }
}
