package io.github.sentryopenapi.apidiff;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes methods that use a class in every way in which users may, one a line. */
final class CallerSource {
  /**
   * @param java the method
   * @param type the class that it uses
   * @param member the member that it uses; null for the class as such
   */
  record Line(String java, ApiType type, @Nullable Member member) {}

  private final Surface surface;
  private final ApiType type;
  private final List<Line> lines = new ArrayList<>();

  private CallerSource(Surface surface, ApiType type) {
    this.surface = surface;
    this.type = type;
  }

  /** The methods that use a class. */
  static List<Line> of(Surface surface, ApiType type) {
    CallerSource source = new CallerSource(surface, type);
    if (!type.type().isAnnotation()) {
      source.writeClass();
      type.members().values().stream().filter(source::isForCallers).forEach(source::writeMember);
    }
    return source.lines;
  }

  private void writeClass() {
    Class<?> self = type.type();
    Stream.concat(Stream.of(self.getAnnotatedInterfaces()), superclass())
        .filter(each -> !surface.hides(erased(each)))
        .map(each -> source(TypeUse.of(each)))
        .forEach(
            each -> write(null, classVariables(), each, List.of(self() + " self"), "return self;"));
    if (Throwable.class.isAssignableFrom(self)) {
      String body = "try { code.run(); } catch (" + self() + " e) { throw e; }";
      write(null, List.of(), "void", List.of("Runnable code"), body);
    }
    if (type.isForLambdas()) {
      write(null, classVariables(), self(), List.of(), "return " + lambda(self) + ";");
    }
  }

  private Stream<AnnotatedType> superclass() {
    Class<?> parent = type.type().getSuperclass();
    return parent == null || parent == Object.class
        ? Stream.of()
        : Stream.of(type.type().getAnnotatedSuperclass());
  }

  private static String erased(AnnotatedType use) {
    return TypeUse.of(use).plain().replaceFirst("<.*", "");
  }

  /**
   * What is for heirs alone is japicmp's; where there is a builder, the constructor is no promise.
   */
  private boolean isForCallers(Member member) {
    boolean noPromise = type.builder() != null && member.equals(type.canonicalConstructor());
    boolean instantiable =
        !member.isConstructor() || !Modifier.isAbstract(type.type().getModifiers());
    return Modifier.isPublic(member.element().getModifiers()) && instantiable && !noPromise;
  }

  private void writeMember(Member member) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < member.parameters().size(); i++) {
      names.add("p" + i);
    }
    writeCall(member, names);
    for (int i = 0; i < names.size(); i++) {
      TypeUse parameter = member.parameters().get(i).type();
      Class<?> taken = ((Executable) member.element()).getParameterTypes()[i];
      if (parameter.nullable().get(0)) {
        writeCall(member, replaced(names, i, "null"));
      }
      if (isForLambdas(taken) && variables(member.element()).isEmpty()) {
        writeCall(member, replaced(names, i, lambda(taken)));
      }
    }
  }

  private static List<String> replaced(List<String> all, int index, String value) {
    List<String> changed = new ArrayList<>(all);
    changed.set(index, value);
    return changed;
  }

  private void writeCall(Member member, List<String> arguments) {
    List<String> parameters = new ArrayList<>();
    List<String> variables = new ArrayList<>(variables(member.element()));
    if (!member.isStatic()) {
      variables.addAll(0, classVariables());
    }
    if (!member.isStatic() && !member.isConstructor()) {
      parameters.add(self() + " self");
    }
    for (int i = 0; i < member.parameters().size(); i++) {
      parameters.add(source(member.parameters().get(i).type()) + " p" + i);
    }
    String target = member.isStatic() ? type.type().getCanonicalName() : "self";
    String call = member.isConstructor() ? "new " + self() : target + "." + member.name();
    if (!member.isField()) {
      call += "(" + String.join(", ", arguments) + ")";
    }
    String gives = member.isConstructor() ? self() : source(member.type());
    String body = (gives.equals("void") ? "" : "return ") + call + ";";
    write(member, variables, gives, parameters, body);
  }

  private void write(
      @Nullable Member member,
      List<String> variables,
      String gives,
      List<String> parameters,
      String body) {
    String generic = variables.isEmpty() ? "" : "<" + String.join(", ", variables) + "> ";
    String head = "static " + generic + gives + " use(" + String.join(", ", parameters) + ") ";
    lines.add(new Line(head + exceptions(member) + "{ " + body + " }", type, member));
  }

  private static String exceptions(@Nullable Member member) {
    if (member == null || member.isField()) {
      return "";
    }
    String thrown =
        Arrays.stream(((Executable) member.element()).getAnnotatedExceptionTypes())
            .map(each -> source(TypeUse.of(each)))
            .collect(Collectors.joining(", "));
    return thrown.isEmpty() ? "" : "throws " + thrown + " ";
  }

  private static boolean isForLambdas(Class<?> type) {
    return type.isInterface() && abstractMethods(type).size() == 1;
  }

  private static List<Method> abstractMethods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(each -> Modifier.isAbstract(each.getModifiers()))
        .toList();
  }

  private static String lambda(Class<?> type) {
    int count = abstractMethods(type).get(0).getParameterCount();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add("l" + i);
    }
    return "(" + String.join(", ", names) + ") -> { throw new IllegalStateException(); }";
  }

  /** The class with its own type variables. */
  private String self() {
    String names =
        Arrays.stream(type.type().getTypeParameters())
            .map(TypeVariable::getName)
            .collect(Collectors.joining(", "));
    return type.type().getCanonicalName() + (names.isEmpty() ? "" : "<" + names + ">");
  }

  private List<String> classVariables() {
    return variables(type.type().getTypeParameters());
  }

  private static List<String> variables(java.lang.reflect.Member member) {
    return member instanceof Method method
        ? variables(method.getTypeParameters())
        : member instanceof Constructor<?> constructor
            ? variables(constructor.getTypeParameters())
            : Collections.emptyList();
  }

  private static List<String> variables(TypeVariable<?>[] variables) {
    return Arrays.stream(variables)
        .map(
            each ->
                Arrays.stream(each.getAnnotatedBounds())
                    .map(bound -> source(TypeUse.of(bound)))
                    .collect(Collectors.joining(" & ", each.getName() + " extends ", "")))
        .toList();
  }

  private static String source(TypeUse use) {
    return use.plain().replace('$', '.');
  }
}
