package io.github.sentryopenapi.apidiff;

import static io.github.sentryopenapi.apidiff.Clients.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void manyOfAKindAreToldTogether() {
    assertThat(
            changes(
                "void a(); void b(int x); void c(long x); void d(short x); void e(byte x);", ""))
        .containsExactly(
            "MAJOR method-removed: Method `a` of `Api` was removed."
                + " The same goes for `b`, `c`, `d`, `e`.");
  }

  @Test
  void worstComesFirst() {
    assertThat(changes("void z();", "@Deprecated class Box {} void a(int x);"))
        .containsExactly(
            "MAJOR method-removed: Method `z` of `Api` was removed.",
            "MINOR method-added: Method `a` of `Api` was added.",
            "MINOR type-added: Class `Api.Box` was added.");
  }
}
