package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {
  /**
   * What came three times is guessed the fourth time: right, wrong, escaped, or with more after it.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"b\":2,\"c\":3} | 1 2 3",
        "{\"c\":1,\"b\":2,\"a\":3} | 3 2 1",
        "{\"b\":1} | 2",
        "{\"a\":1,\"x\":2,\"c\":3} | 1 0 3",
        "{\"a\":1,\"bb\":2,\"b\":3} | 1 0 2",
        "{\"a\":1,\"a\":2,\"a\":3} | 1 1 1",
        "{\"\\u0061\":1,\"\\u0062\":2} | 1 2",
        "{\"a\":1,\"\":2} | 1 0",
        "{} | ''",
      })
  void guessesChangeNothing(String json, String fields) throws IOException {
    FieldNames names = FieldNames.of("a", "b", "c");
    for (int i = 0; i < 3; i++) {
      read(names, "{\"a\":1,\"b\":2,\"c\":3}");
    }

    for (int i = 0; i < 4; i++) {
      assertThat(read(names, json)).isEqualTo(fields);
      assertThat(read(names, "{\"a\":1,\"b\":2,\"c\":3}")).isEqualTo("1 2 3");
    }
  }

  private static String read(FieldNames names, String json) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    List<String> fields = new ArrayList<>();
    int field = 0;
    reader.beginObject();
    while (reader.hasNext()) {
      field = names.next(reader, field);
      if (field == 0) {
        reader.skipName();
      }
      reader.skipValue();
      fields.add(String.valueOf(field));
    }
    reader.endObject();
    return String.join(" ", fields);
  }
}
