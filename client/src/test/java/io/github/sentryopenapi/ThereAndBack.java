package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.github.sentryopenapi.internal.UnknownValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Whatever JSON a server answers with, it becomes a model that gives the same JSON, or an error.
 */
enum ThereAndBack {
  SAME,

  /** By a {@link SentryDecodingException} that says where and what. */
  REFUSED,

  /**
   * An unknown field is kept as it came, malformed or deep, and only looked at when it is written.
   */
  UNREAD;

  private static final Request REQUEST = Answers.request("GET", 1);

  static ThereAndBack of(Class<?> type, String json) throws IOException {
    JsonAdapter<Object> adapter = ModelSamples.json(type);
    Object model;
    try {
      Response response = Answers.response(REQUEST, 200, json);
      UnknownValues unknownValues =
          new UnknownValues((path, value) -> assertThat(path).startsWith("$"));
      model = new JsonBodyReader<>(adapter, unknownValues).read(response, response.body());
    } catch (SentryDecodingException e) {
      assertThat(e.getMessage())
          .startsWith("200 with ")
          .matches("[^\\p{Cntrl}\\u2028\\u2029]{1,2000}");
      return REFUSED;
    }
    assertThat(model.toString()).matches("[^\\p{Cntrl}\\u2028\\u2029]{0,1100}");
    String written;
    try {
      written = adapter.toJson(model);
    } catch (IllegalArgumentException e) {
      assertThat(isWhole(json)).as("%s is not written: %s", json, e).isFalse();
      return UNREAD;
    }
    if (!isWhole(json)) {
      return UNREAD;
    }
    assertThat(adapter.fromJson(written)).isEqualTo(model);
    assertThat(ModelShape.isSame(type, JsonTree.of(json.strip()), JsonTree.of(written)))
        .as("%s came back as %s", json, written)
        .isTrue();
    return SAME;
  }

  private static boolean isWhole(String json) {
    try {
      return hasWholeNames(JsonTree.of(json));
    } catch (JsonDataException | UncheckedIOException e) {
      return false;
    }
  }

  /** Half a surrogate pair in a name cannot be written. */
  private static boolean hasWholeNames(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return map.keySet().stream().allMatch(each -> isUnicode((String) each))
          && map.values().stream().allMatch(ThereAndBack::hasWholeNames);
    }
    return !(tree instanceof List<?> list) || list.stream().allMatch(ThereAndBack::hasWholeNames);
  }

  private static boolean isUnicode(String name) {
    return name.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
