package io.github.sentryopenapi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentryopenapi.RawJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {
  @Test
  void showsOnlyWhatIsSet() {
    assertThat(record(Map.of(), "x", null, 3)).isEqualTo("T[a=x, c=3]");
    assertThat(record(Map.of(), null, null, "")).isEqualTo("T[c=]");
    assertThat(record(Map.of(), null, null, null)).isEqualTo("T[]");
    assertThat(record(Map.of("new", new RawJson("[1]")), "x", null, null))
        .isEqualTo("T[a=x, additionalProperties={new=[1]}]");
  }

  @Test
  void cutsLongValues() {
    assertThat(record(Map.of(), "x".repeat(100), "y".repeat(101), null))
        .isEqualTo("T[a=" + "x".repeat(100) + ", b=" + "y".repeat(100) + "…]");
    assertThat(record(Map.of(), new RawJson("1".repeat(1_000_000)), null, null))
        .isEqualTo("T[a=" + "1".repeat(100) + "…]");
  }

  @Test
  void showsLongListsAndMapsBySize() {
    Map<String, Integer> map = new LinkedHashMap<>();
    IntStream.range(0, 50).forEach(i -> map.put("key" + i, i));

    assertThat(record(Map.of(), List.of(), List.of("a", List.of(1, 2)), Map.of("k", 1)))
        .isEqualTo("T[a=[], b=[a, [1, 2]], c={k=1}]");
    assertThat(record(Map.of(), Collections.nCopies(1_000_000, "x"), List.of("x".repeat(99)), map))
        .isEqualTo("T[a=[1000000 items], b=[1 item], c={50 items}]");
  }

  @Test
  void showsListsOf100CharactersWhole() {
    assertThat(LogText.value(List.of("x".repeat(98)))).isEqualTo("[" + "x".repeat(98) + "]");
    assertThat(LogText.value(List.of("x".repeat(99)))).isEqualTo("[1 item]");
  }

  @Test
  void cutsWhatIsLongAltogether() {
    Object[] values = Collections.nCopies(26, "x".repeat(100)).toArray();
    List<String> names = IntStream.range(0, 26).mapToObj(i -> "n" + i).toList();

    assertThat(LogText.record("T", names, Map.of(), values))
        .hasSize(1_002)
        .startsWith("T[n0=" + "x".repeat(100) + ", n1=x")
        .endsWith("x…]");
  }

  @Test
  void saysThatMoreIsSetBehind1000Characters() {
    Object[] values = Collections.nCopies(10, "x".repeat(96)).toArray();
    List<String> names = Collections.nCopies(10, "n");
    Map<String, RawJson> rest = Map.of("a", RawJson.NULL);
    String all = LogText.record("T", names, Map.of(), values);

    assertThat(all).hasSize(1_001).endsWith("x]");
    assertThat(LogText.record("T", names, rest, values)).isEqualTo(all.substring(0, 1_000) + "…]");
  }

  @Test
  void cutsNoCharacterInHalf() {
    assertThat(LogText.value("x" + "😀".repeat(50))).isEqualTo("x" + "😀".repeat(49) + "…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r", "\t", "\u0000", "\u001b", "\u007f", "\u0085", "\u2028", "\u202e"})
  void forgesNoLine(String odd) {
    Map<String, RawJson> rest = Map.of(odd, new RawJson("[" + odd + "]"));

    assertThat(record(rest, odd, List.of(odd), Map.of(odd, odd)))
        .isEqualTo("T[a=?, b=[?], c={?=?}, additionalProperties={?=[?]}]");
    assertThat(new RawJson(odd)).hasToString("?");
  }

  private static String record(Map<String, RawJson> rest, Object a, Object b, Object c) {
    return LogText.record("T", List.of("a", "b", "c"), rest, a, b, c);
  }
}
