package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MutationFiguresTest {
  private final MutationFigures figures =
      new MutationFigures(
          List.of(
              "Run.java,io.github.sentryopenapi.Run,VoidMethodCall,now,95,KILLED,a(int, int)",
              "Run.java,io.github.sentryopenapi.Run,VoidMethodCall,now,96,TIMED_OUT,b()",
              "Run.java,io.github.sentryopenapi.Run,VoidMethodCall,now,97,SURVIVED,none",
              "Run.java,io.github.sentryopenapi.Run$Answer,Math,get,98,NO_COVERAGE,none",
              "Page.java,io.github.sentryopenapi.Page,Math,first,46,KILLED,c()",
              "Page.java,io.github.sentryopenapi.Page,Math,first,46,NON_VIABLE,none",
              "Try.java,io.github.sentryopenapi.Try,Math,number,20,RUN_ERROR,none"));

  @Test
  void filesWithSurvivorsAreNamed() {
    assertThat(figures)
        .hasToString(
            """
               2 of    4,  50 %  Run.java
               0 of    1,   0 %  Try.java
               3 of    6,  50 %  killed in all, 1 of them by a timeout\
            """);
  }

  @Test
  void shareIsComparedUnrounded() {
    assertThat(figures.isBelow(50)).isFalse();
    assertThat(figures.isBelow(51)).isTrue();
  }

  @Test
  void noMutantAtAllIsTooFew() {
    assertThat(new MutationFigures(List.of()).isBelow(1)).isTrue();
  }
}
