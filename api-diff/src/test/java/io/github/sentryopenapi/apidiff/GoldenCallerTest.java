package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldenCallerTest {
  @Test
  void overloadThatMakesNullAmbiguousIsMajor() {
    assertThat(
            changes(
                "void find(@Nullable String name);",
                "void find(@Nullable String name); default void find(@Nullable Integer id) {}"))
        .containsExactly(
            "MAJOR source-incompatible: Code that uses `find` of `Api` does not compile any more:"
                + " reference to find is ambiguous; both method find(java.lang.String) in small.Api"
                + " and method find(java.lang.Integer) in small.Api match.",
            "MINOR method-added: Method `find` of `Api` was added.");
  }

  @Test
  void overloadThatMakesLambdasAmbiguousIsMajor() {
    String before = "void each(java.util.function.Consumer<String> code);";

    assertThat(
            changes(
                before,
                before + "default void each(java.util.function.Function<String, String> code) {}"))
        .first()
        .asString()
        .startsWith("MAJOR source-incompatible: Code that uses `each` of `Api` does not compile");
  }

  @Test
  void exceptionThatBecomesCheckedIsFoundOnce() {
    assertThat(
            changes(
                "class Fault extends RuntimeException { static final long serialVersionUID = 1; }",
                "class Fault extends Exception { static final long serialVersionUID = 1; }"))
        .allMatch(each -> each.startsWith("MAJOR"))
        .noneMatch(each -> each.contains("source-incompatible"));
  }

  @Test
  void overloadThatConfusesNobodyIsQuiet() {
    assertThat(
            changes(
                "void find(String name);", "void find(String name); default void find(int id) {}"))
        .containsExactly("MINOR method-added: Method `find` of `Api` was added.");
  }
}
