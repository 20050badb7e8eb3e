package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytecodeChangesTest {
  @Test
  void methodThatIsStaticNowIsMajor() {
    assertThat(
            changes(
                "class Box { public void open() {} }",
                "class Box { public static void open() {} }"))
        .containsExactly("MAJOR method-now-static: Method `open` of `Api.Box`: now static.");
  }

  @Test
  void classThatCannotBeExtendedAnyMoreIsMajor() {
    assertThat(changes("class Box {}", "final class Box {}"))
        .containsExactly("MAJOR class-now-not-extendable: `Api.Box`: now not extendable.");
  }

  @Test
  void checkedExceptionIsMajor() {
    assertThat(
            changes(
                "class Box { public void open() {} }",
                "class Box { public void open() throws java.io.IOException {} }"))
        .containsExactly(
            "MAJOR method-now-throws-checked-exception: Method `open` of `Api.Box`: now throws"
                + " checked exception.");
  }

  @Test
  void interfaceThatGoesIsMajorUnlessUsersNeverSawIt() {
    assertThat(
            changes(
                "class Box implements Comparable<Box> { public int compareTo(Box o) { return 0; }"
                    + " }",
                "class Box { public int compareTo(Box o) { return 0; } }"))
        .containsExactly("MAJOR interface-removed: `Api.Box`: interface removed.");
    String hidden = "class Outer { interface Hidden {} public static class Box %s {} }";
    assertThat(changes(hidden.formatted("implements Hidden"), hidden.formatted(""))).isEmpty();
  }

  @Test
  void defaultMethodsComeAndGoWithoutHarmToCallers() {
    assertThat(changes("void get();", "default void get() {}"))
        .containsExactly(
            "MINOR method-abstract-now-default: Method `get` of `Api`: abstract now default.");
    assertThat(changes("default void get() {}", "void get();"))
        .containsExactly("MINOR method-now-abstract: Method `get` of `Api`: now abstract.");
  }
}
