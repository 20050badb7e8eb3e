package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.squareup.moshi.JsonReader;
import io.github.sentryopenapi.RawJson;
import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class RemainderTest {
  private static final FieldNames NAMES = FieldNames.of("a", "b", "c");

  @Test
  void objectsWithTheSameNullsShareOneMap() throws IOException {
    Map<String, RawJson> first = read(NAMES, "{\"a\":1,\"b\":null,\"c\":null}").map();

    assertThat(first).containsExactly(entry("b", RawJson.NULL), entry("c", RawJson.NULL));
    assertThat(read(NAMES, "{\"b\":null,\"c\":null}").map()).isSameAs(first).isUnmodifiable();
    assertThat(read(NAMES, "{\"a\":2}").map()).isEmpty();
  }

  @Test
  void orderIsThatOfTheObject() throws IOException {
    read(NAMES, "{\"b\":null,\"c\":null}");

    assertThat(read(NAMES, "{\"c\":null,\"b\":null}").map().keySet()).containsExactly("c", "b");
    assertThat(read(NAMES, "{\"x\":[ 1 ],\"b\":null,\"y\":2}").map())
        .containsExactly(
            entry("x", new RawJson("[ 1 ]")),
            entry("b", RawJson.NULL),
            entry("y", new RawJson("2")));
  }

  @Test
  void unknownFieldsStayWithTheirObject() throws IOException {
    read(NAMES, "{\"b\":null,\"x\":1}");

    assertThat(read(NAMES, "{\"b\":null}").map()).containsExactly(entry("b", RawJson.NULL));
    assertThat(read(NAMES, "{\"b\":null,\"x\":2}").map()).containsEntry("x", new RawJson("2"));
  }

  @Test
  void valueAfterANullCounts() throws IOException {
    assertThat(read(NAMES, "{\"b\":null,\"c\":null,\"b\":1}").map())
        .containsExactly(entry("c", RawJson.NULL));
    assertThat(read(NAMES, "{\"b\":null,\"c\":null}").map()).hasSize(2);
  }

  @Test
  void nullAfterAValueIsLeftToTheConstructor() throws IOException {
    assertThat(AdditionalProperties.areRead(read(NAMES, "{\"b\":null}").unchecked())).isTrue();
    assertThat(AdditionalProperties.areRead(read(NAMES, "{\"b\":1,\"b\":null}").unchecked()))
        .isFalse();
    assertThat(
            AdditionalProperties.areRead(
                read(NAMES, "{\"b\":1,\"b\":null,\"c\":null}").unchecked()))
        .isFalse();
  }

  @Test
  void fieldsThatAre64ApartAreToldApart() throws IOException {
    FieldNames many =
        FieldNames.of(IntStream.range(0, 130).mapToObj(i -> "f" + i).toArray(String[]::new));

    assertThat(read(many, "{\"f1\":null,\"f65\":1,\"f129\":1}").map())
        .containsExactly(entry("f1", RawJson.NULL));
    assertThat(read(many, "{\"f1\":null,\"f65\":null,\"f1\":1}").map())
        .containsExactly(entry("f65", RawJson.NULL));
    // It may be that f1 had a value before its null, for all that is remembered of f65.
    Remainder doubtful = read(many, "{\"f65\":1,\"f1\":null}");
    assertThat(doubtful.unchecked()).containsExactly(entry("f1", RawJson.NULL));
    assertThat(AdditionalProperties.areRead(doubtful.unchecked())).isFalse();
  }

  @Test
  void countlessCombinationsAreNotAllKept() throws IOException {
    FieldNames many =
        FieldNames.of(IntStream.range(0, 200).mapToObj(i -> "f" + i).toArray(String[]::new));
    for (int i = 0; i < 200; i++) {
      read(many, "{\"f" + i + "\":null}");
    }
    String last = "{\"f199\":null}";

    assertThat(read(many, last).map())
        .isEqualTo(Map.of("f199", RawJson.NULL))
        .isNotSameAs(read(many, last).map());
    assertThat(read(many, "{\"f0\":null}").map()).isSameAs(read(many, "{\"f0\":null}").map());
  }

  private static Remainder read(FieldNames names, String json) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    Remainder rest = names.nothing();
    long seen = 0;
    int field = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      field = names.next(reader, field);
      if (field == 0 || reader.peek() == JsonReader.Token.NULL) {
        rest = rest.read(reader, field, seen);
        continue;
      }
      rest = rest.without(field);
      seen |= Remainder.bit(field);
      reader.skipValue();
    }
    reader.endObject();
    return rest;
  }
}
