package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassChangesTest {
  @Test
  void deprecationIsMinorAndItsEndAPatch() {
    assertThat(changes("void get();", "@Deprecated void get();"))
        .containsExactly("MINOR deprecated: Method `get` of `Api` is deprecated.");
    assertThat(changes("@Deprecated class Box {}", "class Box {}"))
        .containsExactly("PATCH undeprecated: `Api.Box` is no longer deprecated.");
  }

  @Test
  void overloadsAreToldTogether() {
    assertThat(
            Clients.compare(
                "void get(int a); void get(long a);",
                "@Deprecated void get(int a); @Deprecated void get(long a);"))
        .containsExactly(
            new Change(
                Level.MINOR,
                "deprecated",
                "Method `get` of `Api` is deprecated.",
                "Whoever uses it and lets the compiler's warnings fail the build.",
                "void get(int a)\nvoid get(long a)",
                "@Deprecated void get(int a)\n@Deprecated void get(long a)",
                "small.Api"));
  }

  @Test
  void classThatOpensIsMinor() {
    assertThat(changes("final class Box {}", "class Box {}"))
        .containsExactly("MINOR class-opened: Class `Api.Box` can be extended now.");
  }

  @Test
  void classThatNobodyCanExtendAnywayIsNoChange() {
    assertThat(changes("final class Box { Box() {} }", "class Box { Box() {} }")).isEmpty();
  }

  @Test
  void otherPermittedClassesAreMajor() {
    assertThat(
            changes(
                "sealed interface Shape {} record Circle() implements Shape {}",
                "sealed interface Shape {} record Circle() implements Shape {}"
                    + " record Square() implements Shape {}"))
        .containsExactly(
            "MAJOR permits-changed: `Api.Shape` permits other classes.",
            "MINOR type-added: Record `Api.Square` was added.");
  }
}
