package io.github.sentryopenapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** JSON texts without regard to any model. */
final class AnyJson {
  private AnyJson() {}

  static Arbitrary<String> values() {
    Arbitrary<String> scalars =
        Arbitraries.frequencyOf(
            Tuple.of(3, strings().map(AnyJson::quoted)),
            Tuple.of(3, numbers()),
            Tuple.of(2, Arbitraries.of("null", "true", "false", "{}", "[]", "\"\"")),
            Tuple.of(1, deep()));
    Arbitrary<String> lists =
        scalars.list().ofMaxSize(3).map(items -> "[" + String.join(" ,\n\t", items) + "]");
    Arbitrary<String> objects =
        Arbitraries.maps(
                Arbitraries.strings().ascii().ofMaxLength(5), Arbitraries.oneOf(scalars, lists))
            .ofMaxSize(3)
            .map(AnyJson::object);
    return Arbitraries.frequencyOf(Tuple.of(6, scalars), Tuple.of(2, lists), Tuple.of(2, objects));
  }

  /** Every kind of character, half surrogate pairs among them. */
  static Arbitrary<String> strings() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(12),
        Arbitraries.strings().all().ofMaxLength(6),
        Arbitraries.strings().withCharRange('\ud7f0', '\ue010').ofMaxLength(4),
        Arbitraries.of(
            "",
            " ",
            "a b",
            "é",
            "\ud83d\ude00",
            "\u2028\u202e",
            "\0\u001b",
            "$.a[0]",
            "\\u0041",
            "additionalProperties",
            "1",
            "true",
            "2018-11-06T21:20:08.115Z"));
  }

  static Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.longs().map(String::valueOf),
        Arbitraries.integers().between(-20, 20).map(String::valueOf),
        Arbitraries.bigDecimals().map(String::valueOf),
        Arbitraries.doubles().map(String::valueOf),
        Arbitraries.of(
            "0",
            "-0",
            "1.50",
            "1E400",
            "-1e-400",
            "1e3",
            "9223372036854775808",
            "2147483648",
            "1700000000123456789012",
            "0.1000000000000000055511151231257827"));
  }

  private static Arbitrary<String> deep() {
    return Arbitraries.integers()
        .between(1, 300)
        .map(depth -> "[".repeat(depth) + "{\"a\":1.0}" + "]".repeat(depth));
  }

  /** As a server writes it that escapes all it can, or as little. */
  static String quoted(String text) {
    boolean escapes = text.length() % 2 == 1;
    return text.chars()
        .mapToObj(
            c -> {
              boolean plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate((char) c);
              return plain && !(escapes && c > 0x7e) ? "" + (char) c : "\\u%04x".formatted(c);
            })
        .collect(Collectors.joining("", "\"", "\""));
  }

  static String object(Map<String, String> fields) {
    return object(
        fields.entrySet().stream().map(each -> field(each.getKey(), each.getValue())).toList());
  }

  static String object(List<String> fields) {
    return fields.stream().collect(Collectors.joining(", ", "{", " }"));
  }

  static String field(String name, String value) {
    return quoted(name) + ":" + value;
  }
}
