package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListAdapterTest {
  private final JsonAdapter<List<String>> texts = Json.listOf(Texts.STRING);

  /** After lists of another length, order and text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[\"a\"]",
        "[\"a\",\"b\",\"c\"]",
        "[\"c\",\"b\",\"a\"]",
        "[\"a\",\"a\",\"a\",\"b\"]",
        "[\"ab\",\"\",\"b\"]",
        "[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\"]",
      })
  void listsBeforeChangeNothing(String json) throws IOException {
    for (int i = 0; i < 4; i++) {
      texts.fromJson("[\"a\",\"b\",\"c\"]");
      assertThat(texts.toJson(texts.fromJson(json))).isEqualTo(json);
    }
    assertThat(texts.fromJson("[\"\\u0061\",1]")).containsExactly("a", "1");
  }

  @Test
  void textThatCameBeforeIsNotMadeAnew() throws IOException {
    String json = "[\"releases\",\"minidump\"]";
    List<String> first = texts.fromJson(json);
    texts.fromJson(json);

    assertThat(texts.fromJson(json).get(1)).isSameAs(first.get(1));
  }

  @Test
  void uniqueTextsAreNotAllKept() throws IOException {
    String many = texts.toJson(IntStream.range(0, 200).mapToObj(i -> "t" + i).toList());
    List<String> first = texts.fromJson(many);
    String tooLong = texts.toJson(List.of("x".repeat(65)));

    assertThat(texts.fromJson(many)).isEqualTo(first);
    assertThat(texts.fromJson(many).get(63)).isSameAs(first.get(63));
    assertThat(texts.fromJson(many).get(64)).isNotSameAs(first.get(64));
    assertThat(texts.fromJson(tooLong).get(0)).isNotSameAs(texts.fromJson(tooLong).get(0));
  }
}
