package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  private static final String NO_HOST =
      "'host' must be a host name or IP address alone, such as sentry.internal, without scheme,"
          + " port or path";

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
        Arguments.of("https:sentry.io", example + ": \"https:sentry.io\""),
        Arguments.of("https:/sentry.io", example + ": \"https:/sentry.io\""),
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://sentry.io\\@elsewhere.test/",
        "https://sentry.io/a\tb/",
        "https://sentry.io/a\u202eb/",
        "https://sentry.io/a\ud800/",
        "https://sentry.io/a//b/",
        "https:////sentry.io/",
        "https://sentry.io/a/../b/",
        "https://sentry.io/a/%2E%2e",
        "https://sentry.io/%zz/"
      })
  void refusesWhatParsersFold(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(text))
        .withMessage(
            "'baseUrl' must be a plain URL, without white space, backslashes, a % that encodes"
                + " nothing, and empty, . and .. segments"
                + BaseUrl.shown(text));
  }

  @Test
  void longAddressesAreCutInMessages() {
    String path = "x".repeat(10_000);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentryClient.builder().baseUrl("http://a/" + path).authToken("b").build())
        .withMessage(
            "'baseUrl' must be https unless its host is loopback, or the token would travel"
                + " unencrypted; allowHttp(\"a\") permits it: \"http://a/"
                + path.substring(0, 191)
                + "…\"."
                + Answers.see("http-refused"));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sntrys_e30=_secret",
        "sntryu_secret",
        "0123456789abcdef0123456789ABCDEF",
        "user:secret@sentry.io"
      })
  void doesNotShowWhatMayBeASecret(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(text))
        .withMessage("'baseUrl' must be an http or https URL such as https://sentry.io/");
  }

  @Test
  void saysWhichSettingIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse("'SENTRY_URL'", "sentry.io"))
        .withMessage(
            "'SENTRY_URL' must be an http or https URL such as https://sentry.io/: \"sentry.io\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/",
        "http://localhost/",
        "http://LOCALHOST:9000/",
        "http://sentry.localhost/",
        "http://127.0.0.1/",
        "http://127.255.255.254:9000/",
        "http://[::1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://sentry.internal:9000/",
        "http://SENTRY.internal/path/",
        "http://10.0.0.1/",
        "http://[fd00::1]:9000/"
      })
  void takesHttpToLoopbackAndAllowedHosts(String url) {
    Set<String> allowed = Set.of("sentry.internal", "10.0.0.1", "fd00::1");

    assertThatCode(() -> BaseUrl.checkScheme("'baseUrl'", BaseUrl.parse(url), allowed))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "http://sentry.io/, sentry.io",
    "http://localhost.example/, localhost.example",
    "http://notlocalhost/, notlocalhost",
    "http://127.0.0.1.example/, 127.0.0.1.example",
    "http://127.1/, 127.1",
    "http://127.0.0.256/, 127.0.0.256",
    "http://128.0.0.1/, 128.0.0.1",
    "http://0.0.0.0/, 0.0.0.0",
    "http://[::2]:9000/, ::2",
    "http://sub.sentry.internal/, sub.sentry.internal"
  })
  void refusesHttpElsewhere(String url, String host) {
    Set<String> allowed = Set.of("sentry.internal");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.checkScheme("'baseUrl'", BaseUrl.parse(url), allowed))
        .withMessage(
            "'baseUrl' must be https unless its host is loopback, or the token would travel"
                + " unencrypted; allowHttp(\""
                + host
                + "\") permits it: \""
                + url
                + "\"."
                + Answers.see("http-refused"));
  }

  @ParameterizedTest
  @CsvSource({
    "sentry.internal, sentry.internal",
    "Sentry.INTERNAL, sentry.internal",
    "sentry_web, sentry_web",
    "10.0.0.1, 10.0.0.1",
    "fd00::1, fd00::1",
    "[FD00:0::1], fd00::1",
    "bücher.example, xn--bcher-kva.example"
  })
  void allowsHostNamesAndAddresses(String host, String canonical) {
    assertThat(BaseUrl.httpHost(host)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "http://sentry.internal",
        "sentry.internal:9000",
        "[::1]:9000",
        "sentry.internal/path",
        "sentry internal",
        "*.internal",
        "*",
        "a?b",
        "a#b"
      })
  void refusesWhatIsNoHost(String host) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.httpHost(host))
        .withMessage(NO_HOST + ": \"" + host.strip() + "\"");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "user:secret@sentry.internal")
  void doesNotShowWhatIsNullOrMayBeAPassword(String host) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.httpHost(host))
        .withMessage(NO_HOST);
  }
}
