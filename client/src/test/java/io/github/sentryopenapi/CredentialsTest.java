package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        .isThrownBy(() -> SentryClient.builder().authToken(secret))
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
        .isThrownBy(() -> SentryClient.builder().authToken(secret))
        .withMessage("'authToken'" + ALONE)
        .withNoCause();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SentryClient.builder().apiKey(secret))
        .withMessage("'apiKey'" + ALONE)
        .withNoCause();
  }

  @Test
  void tokenIsBearer() {
    assertThat(Credentials.bearer("sntrys_a.b-c~d/e+f=").header())
        .isEqualTo("Bearer sntrys_a.b-c~d/e+f=");
  }

  @Test
  void apiKeyIsUserNameWithEmptyPassword() {
    assertThat(Credentials.basic("key").header()).isEqualTo("Basic a2V5Og==");
  }

  @Test
  void textFormIsMasked() {
    assertThat(Credentials.bearer("secret")).hasToString("***");
  }
}
