package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthTokenTest {
  private static final String SECRET = "lQ5ETt61cHhvJa35fxvxARsDXeVrd0pu4/smF4sRieA";
  private static final String ACME =
      """
      {"iat":1704205802.2,"url":"https://sentry.io","region_url":"https://us.sentry.io","org":"acme"}\
      """;

  /** An organization token with that payload, as Sentry makes it. */
  static String organizationToken(String payload) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    return "sntrys_" + Base64.getEncoder().encodeToString(bytes) + "_" + SECRET;
  }

  @Test
  void readsAnOrganizationTokenOfSentryCliItself() {
    AuthToken token =
        AuthToken.of(
            "sntrys_eyJpYXQiOjE3MDQyMDU4MDIuMTk5NzQzLCJ1cmwiOiJodHRwOi8vbG9jYWxob3N0OjgwMDAiLCJyZ"
                + "Wdpb25fdXJsIjoiaHR0cDovL2xvY2FsaG9zdDo4MDAwIiwib3JnIjoic2VudHJ5In0=_"
                + SECRET);

    assertThat(token.organization()).isEqualTo("sentry");
    assertThat(token.baseUrl()).isEqualTo("http://localhost:8000/");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        // organization, base URL, payload
        "acme, https://us.sentry.io/, `{\"url\":\"https://sentry.io\","
            + "\"region_url\":\"https://us.sentry.io\",\"org\":\"acme\"}`",
        "acme, https://sentry.io/, `{\"url\":\"https://sentry.io\",\"org\":\"acme\"}`",
        "acme, http://localhost:8000/,"
            + " `{\"url\":null,\"region_url\":\"http://localhost:8000\",\"org\":\"acme\"}`",
        "-, https://example.com/sentry/, `{\"url\":\"https://example.com/sentry\"}`",
        "acme, -, `{\"org\":\"acme\"}`",
        "acme, https://sentry.io/,"
            + " `{\"region_url\":\"us.sentry.io\",\"url\":\"https://sentry.io\",\"org\":\"acme\"}`",
        "acme, -, `{\"url\":\"https://user:password@sentry.io\",\"org\":\"acme\"}`",
        "acme, -, `{\"url\":\"https://sentry.io/?a=b\",\"org\":\"acme\"}`",
        "acme, -, `{\"url\":\"file:///etc/passwd\",\"org\":\"acme\"}`",
        "-, -, `{\"url\":1,\"region_url\":[\"https://x/\"],\"org\":{\"slug\":\"acme\"}}`",
        "-, -, `{\"org\":\" \"}`",
        "-, -, {}",
        "-, -, []",
        "-, -, null",
        "-, -, not JSON",
        "-, -, `{\"org\":\"acme\"`",
        "-, -, `{\"org\":\"acme\"}x`",
        "-, -, `{\"org\":\"acme\",}`",
      })
  void readsWhatAnOrganizationTokenSays(String organization, String baseUrl, String payload) {
    AuthToken token = AuthToken.of(organizationToken(payload));

    assertThat(token.organization()).isEqualTo(organization);
    assertThat(token.baseUrl()).isEqualTo(baseUrl);
  }

  @Test
  void readsBothAlphabetsOfBase64PaddedOrNot() {
    String payload = "{\"org\":\"acme\",\"x\":\"???>>>~~\"}";
    String standard = Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    String url = standard.replace('+', '-').replace('/', '_');
    assertThat(standard).contains("/", "+", "=");

    assertThat(AuthToken.of("sntrys_" + standard + "_x").organization()).isEqualTo("acme");
    assertThat(AuthToken.of("sntrys_" + url + "_x").organization()).isEqualTo("acme");
    assertThat(AuthToken.of("sntrys_" + url.replace("=", "") + "_x").organization())
        .isEqualTo("acme");
  }

  @ParameterizedTest
  @MethodSource
  void everyOtherTokenIsOpaque(String text) {
    AuthToken token = AuthToken.of(text);

    assertThat(token.organization()).isNull();
    assertThat(token.baseUrl()).isNull();
    assertThatCode(() -> token.checkGoesTo("'baseUrl'", HttpUrl.get("https://example.com/")))
        .doesNotThrowAnyException();
    assertThat(token.header()).isEqualTo("Bearer " + text);
  }

  static String[] everyOtherTokenIsOpaque() {
    String token = organizationToken(ACME);
    return new String[] {
      "c66aee1348a6e7a0993145d71cf8fa529ed09ee13dd5177b5f692e9f6ca38c30",
      "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",
      token.replace("sntrys_", "sntryu_"),
      "sntrys_",
      "sntrys__",
      "sntrys_" + SECRET,
      "sntrys_%%%_" + SECRET,
      "sntrys_====_" + SECRET,
      token.substring(0, token.lastIndexOf('_')),
      organizationToken("[".repeat(5_000)),
      organizationToken("{\"a\":".repeat(1_000)),
      organizationToken("{\"x\":\"" + "x".repeat(10_000) + "\",\"org\":\"acme\"}")
    };
  }

  @Test
  void payloadMayHave8192Characters() {
    String rest = "{\"x\":\"\",\"org\":\"acme\"}";
    String most = "{\"x\":\"" + "x".repeat(6_144 - rest.length()) + "\",\"org\":\"acme\"}";

    assertThat(AuthToken.of(organizationToken(most)).organization()).isEqualTo("acme");
    assertThat(AuthToken.of(organizationToken(most + " ")).organization()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://us.sentry.io/", "https://sentry.io/", "https://sentry.io:443/path/"})
  void organizationTokenGoesToTheServersThatItNames(String baseUrl) {
    AuthToken token = AuthToken.of(organizationToken(ACME));

    assertThatCode(() -> token.checkGoesTo("'baseUrl'", HttpUrl.get(baseUrl)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://de.sentry.io/",
        "https://sentry.io.example/",
        "https://example.com/sentry.io/",
        "https://sentry.io:8443/",
        "http://sentry.io/"
      })
  void organizationTokenGoesNowhereElse(String baseUrl) {
    AuthToken token = AuthToken.of(organizationToken(ACME));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> token.checkGoesTo("'baseUrl'", HttpUrl.get(baseUrl)))
        .withMessage(
            "an organization token is only sent to the server that it names, us.sentry.io:443 or"
                + " sentry.io:443, but 'baseUrl' is "
                + baseUrl
                + "; leave that out, or use a token of that server."
                + Answers.see("token-host"));
  }

  @Test
  void serverThatIsNamedTwiceIsSaidOnce() {
    AuthToken token =
        AuthToken.of(
            organizationToken(
                "{\"url\":\"http://[::1]:9000\",\"region_url\":\"http://[::1]:9000\"}"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> token.checkGoesTo("'SENTRY_URL'", BaseUrl.DEFAULT))
        .withMessage(
            "an organization token is only sent to the server that it names, [::1]:9000, but"
                + " 'SENTRY_URL' is https://sentry.io/; leave that out, or use a token of that"
                + " server."
                + Answers.see("token-host"));
  }

  @ParameterizedTest
  @CsvSource({
    "sntrys_abc, sntrys_***",
    "sntrys_, sntrys_***",
    "sntryu_abc, sntryu_***",
    "sntryx_abc, ***",
    "abc, ***",
    "xsntrys_abc, ***"
  })
  void textFormIsMasked(String token, String text) {
    assertThat(AuthToken.of(token)).hasToString(text);
  }

  @Test
  void equalsByValue() {
    assertThat(AuthToken.of("a")).isEqualTo(AuthToken.of("a")).hasSameHashCodeAs(AuthToken.of("a"));
    assertThat(AuthToken.of("a")).isNotEqualTo(AuthToken.of("b")).isNotEqualTo("a");
  }

  @Test
  void isNotSerializable() {
    assertThat(AuthToken.of("a")).isNotInstanceOf(Serializable.class);
  }

  @Test
  void headerIsMadeOnce() {
    AuthToken token = AuthToken.of("a");

    assertThat(Credentials.bearer(token).header()).isSameAs(token.header());
  }
}
