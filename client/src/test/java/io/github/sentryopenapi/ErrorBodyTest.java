package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {
  @Test
  void readsAllThatIsThere() {
    String raw =
        """
        {"detail":{"code":"c","message":"m","extra":{"loginUrl":"/auth/login/org/"}},\
        "name":["a","b"],"errorId":"0a1b","n":[1]}\
        """;

    assertThat(ErrorBody.read(raw))
        .isEqualTo(
            new ErrorBody(
                raw, "m", "c", Map.of("name", List.of("a", "b")), "/auth/login/org/", "0a1b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'detail':'a','info':'b'}                | a",
        "{'detail':['a','b']}                     | a b",
        "{'detail':{'message':'a'}}               | a",
        "{'detail':'','message':'a'}              | a",
        "{'info':'a'}                             | a",
        "{'error':'a'}                            | a",
        "{'error':'apigateway','detail':'a'}      | a",
        "['a','b']                                | a b",
        "'a'                                      | a",
      })
  void detailIsTheServersSentence(String json, String detail) {
    assertThat(read(json).detail()).isEqualTo(detail);
    assertThat(read(json).fieldErrors()).isEmpty();
  }

  @Test
  void fieldErrorsAreInTheOrderOfTheBody() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put("z", List.of("1"));
    expected.put("a", List.of("2", "3"));
    expected.put("owner.name", List.of("4"));
    expected.put("rules.1.slug", List.of("5"));

    assertThat(
            read("{'z':['1'],'a':['2','3'],'owner':{'name':['4']},'rules':[{},{'slug':['5']}]}")
                .fieldErrors())
        .containsExactlyEntriesOf(expected);
  }

  @Test
  void fieldErrorsCannotBeChanged() {
    Map<String, List<String>> errors = read("{'name':['a']}").fieldErrors();

    assertThat(errors).isUnmodifiable();
    assertThat(errors.get("name")).isUnmodifiable();
  }

  @Test
  void fieldErrorsThatNameTheirPlaceInTheServersCode() {
    assertThat(
            read("""
            {'detail':[{'type':'missing','loc':['body','payload','slug'],'msg':'a'},\
            {'loc':['query','limit'],'msg':'b'},{'loc':['body','payload','tags',0],'msg':'c'},\
            {'loc':[],'msg':'d'},{'msg':'e'},{'loc':['x'],'msg':''},{'loc':['x']},7]}\
            """)
                .fieldErrors())
        .isEqualTo(
            Map.of(
                "slug", List.of("a"),
                "limit", List.of("b"),
                "tags", List.of("c"),
                "non_field_errors", List.of("d", "e")));
  }

  @Test
  void refusedParameters() {
    assertThat(
            read("{'error':{'params':{'stats_period':{'message':'a'},'x':7,'y':{'message':''}}}}")
                .fieldErrors())
        .isEqualTo(Map.of("stats_period", List.of("a")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "7",
        "{}",
        "[]",
        "''",
        "[['a']]",
        "[1]",
        "detail",
        "{'detail':",
        "{'detail':'a'} x",
        "{'detail':'a','detail':'b'}",
        "{'detail':[7]}",
        "{'detail':{'code':1,'message':{}}}",
        "{'error':{'params':[]}}",
        "{'name':[]}",
        "{'name':['',' ']}",
        "{'errorId':7}",
        "<html>"
      })
  void keepsTheTextOfWhatItCannotRead(String body) {
    String raw = body.replace('\'', '"');
    assertThat(ErrorBody.read(raw)).isEqualTo(new ErrorBody(raw, null, null, Map.of(), null, null));
  }

  @Test
  void doesNotOverflowOnDeepNesting() {
    String raw = "{\"detail\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    assertThat(ErrorBody.read(raw)).isEqualTo(new ErrorBody(raw, null, null, Map.of(), null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'detail':'a','name':['b']}          | a. 'name': b.",
        "{'detail':'a','name':['a']}          | a.",
        "{'detail':'a','non_field_errors':['a','b']} | a. a b.",
        "{'non_field_errors':['Why?']}        | Why?",
        "{'name':['b','c.'],'x':['d!']}       | 'name': b c. 'x': d!",
        "{'detail':''}                        | (no reason given)",
        "{'name':[]}                          | (no reason given)",
        "{'a':{'b':[null,' ']}}               | (no reason given)",
        "null                                 | (no reason given)",
        "''                                   | (no reason given)",
        "detail                               | (no reason given)",
        "{'ok':false}                         | {'ok':false}",
        "' '                                  | (no reason given)",
        "<p>Hello                             | <p>Hello",
      })
  void summary(String body, String summary) {
    assertThat(read(body).summary().replace('"', '\'')).isEqualTo(summary);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u200b\ufeff\u2028",
        "\u3000\u200b",
        "'\u200b'",
        "{'detail':'\\u0000'}",
        "{'detail':['\\u200b'],'name':['\\u00a0\\u202e']}",
      })
  void textThatNobodyWouldSeeIsNoReason(String body) {
    String raw = body.replace('\'', '"');

    assertThat(ErrorBody.read(raw)).isEqualTo(new ErrorBody(raw, null, null, Map.of(), null, null));
    assertThat(ErrorBody.read(raw).summary()).isEqualTo("(no reason given)");
  }

  @Test
  void summaryIsOneLineAndShort() {
    assertThat(read("{'detail':'a\\r\\n b'}").summary()).isEqualTo("a b.");
    assertThat(ErrorBody.read(" \n ").summary()).isEqualTo("(empty body)");
    assertThat(ErrorBody.read("x".repeat(201)).summary()).isEqualTo("x".repeat(200) + "…");
    assertThat(read("{'detail':'" + "x".repeat(501) + "'}").summary())
        .isEqualTo("x".repeat(500) + "…");
  }

  private static ErrorBody read(String json) {
    return ErrorBody.read(json.replace('\'', '"'));
  }
}
