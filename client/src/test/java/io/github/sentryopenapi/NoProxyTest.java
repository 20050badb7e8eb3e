package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoProxyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sentry.io               | sentry.io",
        "sentry.io               | us.sentry.io",
        ".sentry.io              | sentry.io",
        ".sentry.io              | us.sentry.io",
        "*.sentry.io             | us.sentry.io",
        "SENTRY.io               | us.Sentry.IO",
        "a.example,sentry.io     | sentry.io",
        "a.example , sentry.io   | sentry.io",
        "a.example sentry.io     | sentry.io",
        ",,sentry.io,            | sentry.io",
        "*                       | sentry.io",
        "*                       | 10.0.0.1",
        "*                       | [::1]",
        "a.example,*             | sentry.io",
        "sentry.io:443           | us.sentry.io",
        "*:443                   | sentry.io",
        "10.1.2.3                | 10.1.2.3",
        "10.1.2.3:443            | 10.1.2.3",
        "10.0.0.0/8              | 10.1.2.3",
        "10.1.2.4/31             | 10.1.2.5",
        "0.0.0.0/0               | 10.1.2.3",
        "10.1.2.3/32             | 10.1.2.3",
        "::1                     | [::1]",
        "[::1]                   | [::1]",
        "[::1]:443               | [::1]",
        "0:0:0:0:0:0:0:1         | [::1]",
        "fd00::/8                | [fd12::3]",
      })
  void matches(String noProxy, String host) {
    assertThat(noProxy(noProxy).matches(host, 443)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us.sentry.io            | sentry.io",
        "entry.io                | sentry.io",
        "sentry.io               | notsentry.io",
        "sentry.io               | sentry.io.example",
        "sentry.io:80            | sentry.io",
        "https://sentry.io       | sentry.io",
        "sentry.*                | sentry.io",
        ".                       | sentry.io",
        "2.3                     | 10.1.2.3",
        "10.1.2.4                | 10.1.2.3",
        "10.1.2.3:80             | 10.1.2.3",
        "11.0.0.0/8              | 10.1.2.3",
        "10.1.2.4/31             | 10.1.2.6",
        "10.1.2.3/33             | 10.1.2.3",
        "10.1.2.3/x              | 10.1.2.3",
        "10.1.2.3/               | 10.1.2.3",
        "999.1.1.1/0             | 10.1.2.3",
        "::/0                    | 10.1.2.3",
        "0.0.0.0/0               | [::1]",
        "::2                     | [::1]",
        ":::::                   | [::1]",
        "sentry.io               | 10.1.2.3",
        "localhost               | 127.0.0.1",
      })
  void doesNotMatch(String noProxy, String host) {
    assertThat(noProxy(noProxy).matches(host, 443)).isFalse();
  }

  @Test
  void nothingMatchesIfItIsNotSet() {
    assertThat(new NoProxy(null).matches("sentry.io", 443)).isFalse();
  }

  private static NoProxy noProxy(String value) {
    return new NoProxy(new Setting(value, "'no_proxy'"));
  }
}
