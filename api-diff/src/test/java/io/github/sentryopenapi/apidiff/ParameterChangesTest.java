package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterChangesTest {
  @Test
  void renamedParameterIsMinor() {
    assertThat(changes("void get(String org, String team);", "void get(String org, String slug);"))
        .containsExactly(
            "MINOR parameter-renamed: Parameters of method `get` of `Api` have other names.");
  }

  @Test
  void overloadsAreToldOnce() {
    assertThat(
            changes(
                "void get(int a, int b); void get(int a);",
                "void get(int c, int b); void get(int c);"))
        .containsExactly(
            "MINOR parameter-renamed: Parameters of method `get` of `Api` have other names.");
  }

  @Test
  void swappedParametersOfOneTypeAreMajor() {
    assertThat(changes("void get(String org, String team);", "void get(String team, String org);"))
        .containsExactly(
            "MAJOR parameters-swapped: Parameters of method `get` of `Api` changed places.");
  }

  @Test
  void annotationsOfRetrofitAreNoChange() {
    assertThat(
            changes(
                "@GET(\"/a/{org}\") void get(@Path(\"org\") String org);",
                "@GET(\"/b/{o}\") void get(@Path(\"o\") String org);"))
        .isEmpty();
  }
}
