package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertiesFileTest {
  @Test
  void readsWhatBuildPluginsWrite() {
    assertThat(
            PropertiesFile.parse(
                "/x/sentry.properties",
                """
                # made by a build
                defaults.url=https://sentry.io/
                defaults.org : acme
                auth.token sntry\\
                  u_1
                http.max_retries=
                http.proxy_url=\\ \s
                """))
        .isEqualTo(
            Map.of(
                "defaults.url",
                    new Setting("https://sentry.io/", "'defaults.url' (/x/sentry.properties)"),
                "defaults.org", new Setting("acme", "'defaults.org' (/x/sentry.properties)"),
                "auth.token", new Setting("sntryu_1", "'auth.token' (/x/sentry.properties)")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`auth.token=\\u12`, 1",
        "`# \\users\na=1\nauth.token=secret\\u`, 3",
        "`a=\\\\users\r\n ! \\users\r\nb=\\u0061\r\nauth.token=\\uxyz`, 4",
        "`auth.token=secret\\\n# \\u12`, 2",
        "`auth.token=secret\\\n\n# \\users\n! \\\n\\\\\\u`, 5",
        "`\u000b# \\users\n# \u2028 \\users`, 1"
      })
  void saysWhichLineIsWrongAndDoesNotShowIt(String text, int line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PropertiesFile.parse("/x/sentry.properties", text))
        .withMessage(
            "/x/sentry.properties:" + line + ": expected four hexadecimal digits behind '\\u'")
        .withNoCause();
  }
}
