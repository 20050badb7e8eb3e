package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingTest {
  @Test
  void textFormDoesNotShowTheValue() {
    assertThat(new Setting("secret", "'SENTRY_AUTH_TOKEN'")).hasToString("'SENTRY_AUTH_TOKEN'");
  }
}
