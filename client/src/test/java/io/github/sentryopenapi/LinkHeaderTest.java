package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {
  private static final String PREVIOUS =
      "<https://sentry.io/api/0/organizations/o/teams/?&cursor=100:-1:1>; rel=\"previous\";"
          + " results=\"true\"; cursor=\"100:-1:1\"";
  private static final String NEXT =
      "<https://sentry.io/api/0/organizations/o/teams/?&cursor=100:1:0>; rel=\"next\";"
          + " results=\"true\"; cursor=\"100:1:0\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PREVIOUS + ", " + NEXT,
        NEXT + ", " + PREVIOUS,
        NEXT,
        "<x>; cursor=\"100:1:0\"; results=\"true\"; rel=\"next\"",
        "<https://a/?b=c,d;e=\"f\">; rel=\"next\"; results=\"true\"; cursor=\"100:1:0\"",
        // GlitchTip sends a Python set.
        "{'<x>; rel=\"previous\"; results=\"false\", <y>; rel=\"next\"; results=\"true\";"
            + " cursor=\"100:1:0\"'}",
      })
  void findsTheCursorOfTheNextPage(String link) {
    assertThat(cursor(link)).isEqualTo("100:1:0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        PREVIOUS,
        PREVIOUS + ", <x>; rel=\"next\"; results=\"false\"; cursor=\"100:1:0\"",
        "<x>; rel=\"next\"; results=\"false\"",
        "<x>; rel=\"next\"; results=\"true\"",
        "<x>; rel=\"next\"; cursor=\"100:1:0\"",
        "<x>; rel=\"last\"; results=\"true\"; cursor=\"100:1:0\"",
        // What one link says does not count for the other.
        "<x>; results=\"true\"; cursor=\"1\", <y>; rel=\"next\"",
        "<x>; rel=\"next\"; results=\"false\"; cursor=\"1\", <y>; results=\"true\"",
        "<x?rel=\"next\"&results=\"true\"&cursor=\"1\">",
        "nonsense"
      })
  void findsNoneElsewhere(String link) {
    assertThat(cursor(link)).isNull();
  }

  @Test
  void readsLinksOfSeveralHeaders() {
    assertThat(LinkHeader.cursor(Headers.of("Link", PREVIOUS, "link", NEXT), "next"))
        .isEqualTo("100:1:0");
    assertThat(LinkHeader.cursor(Headers.of(), "next")).isNull();
  }

  @Test
  void findsTheCursorOfThePageBefore() {
    assertThat(LinkHeader.cursor(Headers.of("Link", PREVIOUS + ", " + NEXT), "previous"))
        .isEqualTo("100:-1:1");
    assertThat(LinkHeader.cursor(Headers.of("Link", NEXT), "previous")).isNull();
  }

  private static String cursor(String link) {
    return LinkHeader.cursor(Headers.of("Link", link), "next");
  }
}
