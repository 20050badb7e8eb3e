package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
  private static final String ALONE =
      " must be the secret alone: visible ASCII without spaces or line breaks, and without"
          + " 'Bearer' before it";

  @ParameterizedTest
  @NullAndEmptySource
  void refusesNothing(String secret) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuthToken.of(secret))
        .withMessage("'authToken' must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentryClient.builder().apiKey(secret))
        .withMessage("'apiKey' must not be empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "sec ret",
        "secret ",
        "secret\n",
        "sec\r\nret",
        "secret\t",
        "sécret",
        "secret\u007f",
        "secret\u0000",
        "Bearer secret",
        "😀"
      })
  void refusesWhatIsNoSecretAndDoesNotShowIt(String secret) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuthToken.of(secret))
        .withMessage("'authToken'" + ALONE)
        .withNoCause();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentryClient.builder().apiKey(secret))
        .withMessage("'apiKey'" + ALONE)
        .withNoCause();
  }

  @Test
  void refusesNoToken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.bearer(null))
        .withMessage("'authToken' must not be null");
  }

  @Test
  void tokenIsBearer() {
    Credentials credentials = Credentials.bearer(AuthToken.of("sntrys_a.b-c~d/e+f="));

    assertThat(credentials.header()).isEqualTo("Bearer sntrys_a.b-c~d/e+f=");
    assertThat(credentials.authToken()).isEqualTo(AuthToken.of("sntrys_a.b-c~d/e+f="));
  }

  @Test
  void apiKeyIsUserNameWithEmptyPassword() {
    Credentials credentials = Credentials.basic("key");

    assertThat(credentials.header()).isEqualTo("Basic a2V5Og==");
    assertThat(credentials.authToken()).isNull();
  }

  @Test
  void apiKeyWithPasswordIsRefusedAndNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentryClient.builder().apiKey("key:secret"))
        .withMessage("'apiKey' must not hold a colon: what is behind it would be the password");
  }

  @Test
  void textFormIsMasked() {
    assertThat(Credentials.bearer(AuthToken.of("sntryu_secret"))).hasToString("sntryu_***");
    assertThat(Credentials.basic("secret")).hasToString("***");
  }

  @Test
  void equalsByWhatIsSent() {
    Credentials credentials = Credentials.basic("key");

    assertThat(credentials).isEqualTo(Credentials.basic("key"));
    assertThat(credentials).hasSameHashCodeAs(Credentials.basic("key"));
    assertThat(credentials).isNotEqualTo(Credentials.basic("other")).isNotEqualTo("key");
  }

  @Test
  void belongsToTheTokensOwnServer() {
    AuthToken token =
        AuthToken.of(AuthTokenTest.organizationToken("{\"url\":\"https://example.com/x\"}"));

    assertThat(Credentials.bearer(token).baseUrl()).hasToString("https://example.com/x/");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.bearer(token).checkGoesTo("'baseUrl'", BaseUrl.DEFAULT))
        .withMessage(
            "an organization token is only sent to the server that it names, example.com:443, but"
                + " 'baseUrl' is https://sentry.io/; leave that out, or use a token of that"
                + " server."
                + Answers.see("token-host"));
  }

  @Test
  void belongsToSentryIoAndGoesAnywhereIfItNamesNoServer() {
    Credentials credentials = Credentials.basic("key");

    assertThat(credentials.baseUrl()).hasToString("https://sentry.io/");
    assertThatCode(() -> credentials.checkGoesTo("'baseUrl'", HttpUrl.get("https://example.com/")))
        .doesNotThrowAnyException();
  }
}
