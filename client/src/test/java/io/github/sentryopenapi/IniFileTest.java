package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IniFileTest {
  @Test
  void readsWhatSentryCliLoginWrites() {
    assertThat(
            IniFile.parse(
                "/home/me/.sentryclirc",
                """
                [auth]
                token=sntryu_1

                [defaults]
                url=https://sentry.io/
                """))
        .isEqualTo(
            Map.of(
                "auth.token", new Setting("sntryu_1", "'[auth] token' (/home/me/.sentryclirc:2)"),
                "defaults.url",
                    new Setting(
                        "https://sentry.io/", "'[defaults] url' (/home/me/.sentryclirc:5)")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "token=a            | a",
        "token = a          | a",
        "  token  =  a b    | a b",
        "token:a            | a",
        "token: a=b         | a=b",
        "token=a:b          | a:b",
        "token=a ; b        | a ; b",
        "token=a # b        | a # b",
        "token=#a           | #a",
        "token=a[b]         | a[b]",
        "token=\"a b\"      | a b",
        "token=' a '        | a",
        "token='a' b        | a b",
        "token=\"a'b\"      | a'b",
        "token=a\"b\"       | a\"b\"",
        "token=\"a\\\"b\"   | a\"b",
        "token=C:\\Windows  | C:Windows",
        "token=CORP\\\\me   | CORP\\me",
      })
  void readsAValueAsRustIniDoes(String line, String value) {
    assertThat(value("[auth]\n" + line, "auth.token")).isEqualTo(value);
  }

  @Test
  void readsEscapes() {
    assertThat(value("[a]\nk=1\\t2\\n3\\r4\\05\\a6\\b7", "a.k"))
        .isEqualTo("1\t2\n3\r4\0005\u00076\b7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "; token=b\n;b\n# token=c\n  ; token=d\n\n[auth]\ntoken=a",
        "[auth]\r\ntoken=a\r\n",
        "[ auth ]\ntoken=a",
        "[auth]\ntoken=b\ntoken=a",
        "[auth]\ntoken=b\n[defaults]\n[auth]\ntoken=a",
        "token=b\n[auth]\ntoken=a\n[Auth]\ntoken=c\n[auth]\nToken=d",
        "[auth]\ntoken=a\ntoken=\n",
        "[auth]\ntoken=a\ntoken=\"\"\n"
      })
  void findsTheToken(String text) {
    assertThat(value(text, "auth.token")).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "[auth]", "[auth]\ntoken=", "[auth]\ntoken=  ''  "})
  void blankIsNotSet(String text) {
    assertThat(IniFile.parse("f", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "secret            | expected 'key = value', a '[section]' or a comment",
        "export secret     | expected 'key = value', a '[section]' or a comment",
        "{                 | expected 'key = value', a '[section]' or a comment",
        "=secret           | expected a key before '='",
        " : secret         | expected a key before ':'",
        "token='secret     | expected a closing quote",
        "token=\"secret\\\"| expected a closing quote",
        "token=secret\\    | expected no '\\x' and no '\\' at the end of the line",
        "token=secr\\x0065t| expected no '\\x' and no '\\' at the end of the line",
        "[auth             | expected the name of a section in '[' and ']' and nothing behind it",
        "[auth] secret=1   | expected the name of a section in '[' and ']' and nothing behind it",
        "[auth] ; secret   | expected the name of a section in '[' and ']' and nothing behind it",
        "[[secret]]        | expected the name of a section in '[' and ']' and nothing behind it",
      })
  void saysWhichLineIsWrongAndDoesNotShowIt(String line, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IniFile.parse("/x/.sentryclirc", "# a\n[b]\n" + line + "\nc=d\n"))
        .withMessage("/x/.sentryclirc:3: " + message);
  }

  private static String value(String text, String key) {
    Setting setting = IniFile.parse("f", text).get(key);
    return setting == null ? null : setting.value();
  }
}
