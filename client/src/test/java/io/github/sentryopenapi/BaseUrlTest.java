package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://sentry.io, https://sentry.io/",
    "https://us.sentry.io/, https://us.sentry.io/",
    "HTTPS://DE.Sentry.IO:443, https://de.sentry.io/",
    "http://localhost:9000, http://localhost:9000/",
    "https://example.com/tools/sentry, https://example.com/tools/sentry/",
    "https://example.com/api/01/, https://example.com/api/01/",
    "http://[::1]:9000, http://[::1]:9000/",
  })
  void endsInSlash(String text, String url) {
    assertThat(BaseUrl.parse(text)).hasToString(url);
  }

  @ParameterizedTest
  @MethodSource
  void refuses(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentryClient.builder().baseUrl(text))
        .withMessage(message);
  }

  static Stream<Arguments> refuses() {
    String example = "'baseUrl' must be an http or https URL such as https://sentry.io/";
    return Stream.of(
        Arguments.of(null, example),
        Arguments.of("", example + ": \"\""),
        Arguments.of("ftp://sentry.io/", example + ": \"ftp://sentry.io/\""),
        Arguments.of("sentry.io", example + ": \"sentry.io\""),
        Arguments.of("https://", example + ": \"https://\""),
        Arguments.of("a\nb", example + ": \"a b\""),
        Arguments.of(
            "https://sentry.io/?a=b",
            "'baseUrl' must not have a query or fragment: \"https://sentry.io/?a=b\""),
        Arguments.of(
            "https://sentry.io/#teams",
            "'baseUrl' must not have a query or fragment: \"https://sentry.io/#teams\""),
        Arguments.of(
            "https://sentry.io/api/0/",
            "'baseUrl' must be the server's root, without /api/0/: \"https://sentry.io/api/0/\""),
        Arguments.of(
            "https://sentry.io/x/api/0",
            "'baseUrl' must be the server's root, without /api/0/: \"https://sentry.io/x/api/0\""));
  }

  @Test
  void userInfoIsRefusedAndNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse("https://user:secret@sentry.io/"))
        .withMessage("'baseUrl' must not hold a user name or password; use authToken or apiKey");
  }

  @Test
  void userInfoIsNotShownEitherWhereTheRestMakesNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse("ftp://user:secret@sentry.io/"))
        .withMessage("'baseUrl' must be an http or https URL such as https://sentry.io/");
  }
}
