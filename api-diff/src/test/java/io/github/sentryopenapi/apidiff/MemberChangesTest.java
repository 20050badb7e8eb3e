package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemberChangesTest {
  private static final String TWO = "String get(String org, int page); String more();";

  @Test
  void removedMethodIsMajor() {
    assertThat(changes(TWO, "String get(String org, int page);"))
        .containsExactly("MAJOR method-removed: Method `more` of `Api` was removed.");
  }

  @Test
  void renamedMethodIsOneChangeWithItsOverloads() {
    assertThat(
            changes(
                "void list(int a); default void list() {}",
                "void all(int a); default void all() {}"))
        .containsExactly("MAJOR method-renamed: Method `list` of `Api` is called `all` now.");
  }

  @Test
  void otherReturnTypeIsMajor() {
    assertThat(changes("List<String> get();", "List<Integer> get();"))
        .containsExactly("MAJOR return-type-changed: Method `get` of `Api` returns another type.");
    assertThat(changes("Object get();", "String get();"))
        .containsExactly("MAJOR return-type-changed: Method `get` of `Api` returns another type.");
  }

  @Test
  void otherParametersAreOneChange() {
    assertThat(changes("void get(String org);", "void get(String org, String team);"))
        .containsExactly("MAJOR parameters-changed: Method `get` of `Api` takes other parameters.");
    assertThat(changes("void get(List<String> org);", "void get(List<Integer> org);"))
        .containsExactly("MAJOR parameters-changed: Method `get` of `Api` takes other types.");
  }

  @Test
  void otherOrderOfParametersIsSaidSo() {
    assertThat(changes("void get(String org, int page);", "void get(int page, String org);"))
        .containsExactly(
            "MAJOR parameters-reordered: Method `get` of `Api` takes its parameters in another"
                + " order.");
  }

  @Test
  void operationMoreIsMinorAndSaysWhoImplements() {
    assertThat(Clients.compare("", "String more(int a);"))
        .containsExactly(
            new Change(
                Level.MINOR,
                "method-added",
                "Method `more` of `Api` was added.",
                "Whoever implements `Api` themselves, say in a test.",
                null,
                "String more(int a)",
                "small.Api"));
  }

  @Test
  void abstractMethodMoreIsMajorWhereUsersImplement() {
    assertThat(
            changes(
                "@FunctionalInterface interface Listener { void on(); }",
                "interface Listener { void on(); void off(); }"))
        .contains("MAJOR method-added: Method `off` of `Api.Listener` was added.");
    assertThat(
            changes(
                "abstract class Base { public Base() {} }",
                "abstract class Base { public Base() {} public abstract void off(); }"))
        .containsExactly("MAJOR method-added: Method `off` of `Api.Base` was added.");
  }

  @Test
  void constructorAndFieldThatGoAreMajor() {
    assertThat(
            changes(
                "class Box { public Box(int a) {} public Box() {} public int size; }",
                "class Box { public Box() {} }"))
        .containsExactly(
            "MAJOR constructor-removed: Constructor `Box` of `Api.Box` was removed.",
            "MAJOR field-removed: Field `size` of `Api.Box` was removed.");
  }

  @Test
  void whatHeirsStillInheritIsNotRemoved() {
    assertThat(
            changes(
                "class Top {} class Low extends Top { public void go() {} }",
                "class Top { public void go() {} } class Low extends Top {}"))
        .containsExactly("MINOR method-added: Method `go` of `Api.Top` was added.");
  }

  @Test
  void otherOrderOfMethodsAndPrivateOnesAreNoChange() {
    assertThat(
            changes(
                TWO, "private void helper() {} String more(); String get(String org, int page);"))
        .isEmpty();
  }

  @Test
  void textOfObjectIsNoChange() {
    assertThat(
            changes(
                "class Box {}",
                "class Box { @Override public String toString() { return \"\"; } }"))
        .isEmpty();
  }
}
