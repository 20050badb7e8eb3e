package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><title>Oops</title>                      | an HTML page titled \"Oops\"",
        "' <!-- c -->\n<HTML><TITLE>\n A\tB\n</TITLE>'           | an HTML page titled \"A B\"",
        "<html><head></head><body><h1>503 No</h1>                | an HTML page titled \"503 No\"",
        "<h1>Bad Request (400)</h1>                              | an HTML page titled \"Bad"
            + " Request (400)\"",
        "<html><title></title>                                   | an HTML page",
        "<html>                                                  | an HTML page",
        "<html><title>Sign In - Sentry</title>                   | a login page titled \"Sign In -"
            + " Sentry\"",
        "<html><title>Login</title>                              | a login page titled \"Login\"",
        "<html><title>Sentry</title><input type=password>        | a login page titled \"Sentry\"",
        "<html><a href=\"/auth/login/org/\">                     | a login page",
        "<html><title>Blogging in Java</title>                   | an HTML page titled \"Blogging"
            + " in Java\"",
      })
  void isNamedByItsTitle(String body, String name) {
    assertThat(HtmlPage.in(body)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{\"a\":\"<html>\"}", "<?xml version=\"1.0\"?><Error/>", "<p>", "html"})
  void otherTextIsNone(String body) {
    assertThat(HtmlPage.in(body)).isNull();
  }

  @Test
  void isReadInNoTimeWhateverIsInIt() {
    String body = "<html>" + "<title".repeat(10_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(1), () -> assertThat(HtmlPage.in(body)).hasToString("an HTML page"));
  }
}
