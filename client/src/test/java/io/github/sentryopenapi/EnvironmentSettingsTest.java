package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What settings mean. */
class EnvironmentSettingsTest {
  private static final String ACME =
      AuthTokenTest.organizationToken(
          """
          {"url":"https://sentry.io","region_url":"https://us.sentry.io","org":"acme"}\
          """);

  private TestEnvironment here;

  @BeforeEach
  void makeFolders(@TempDir Path root) throws IOException {
    here = new TestEnvironment(root);
  }

  @Test
  void nothingButATokenIsNeeded() {
    here.env.put("SENTRY_AUTH_TOKEN", " sntryu_1\n");
    here.env.put("SENTRY_URL", "");
    here.env.put("SENTRY_ORG", " ");
    here.env.put("SENTRY_PROPERTIES", "");
    here.env.put("SENTRY_HTTP_MAX_RETRIES", "");
    here.env.put("https_proxy", "");

    EnvironmentSettings settings = EnvironmentSettings.read(here.env, here.workingDirectory, null);

    assertThat(settings.credentials().authToken()).isEqualTo(AuthToken.of("sntryu_1"));
    assertThat(settings)
        .isEqualTo(
            new EnvironmentSettings(settings.credentials(), null, "'baseUrl'", null, null, null))
        .hasToString(
            "EnvironmentSettings[credentials=sntryu_***, baseUrl=null, baseUrlName='baseUrl',"
                + " organization=null, maxTries=null, proxies=null]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"environment", "properties", "nearest", "home"})
  void takesTheUrlThatIsBesideTheToken(String source) throws IOException {
    switch (source) {
      case "environment" -> {
        here.env.put("SENTRY_AUTH_TOKEN", "t");
        here.env.put("SENTRY_URL", "https://sentry.example");
      }
      case "properties" ->
          here.env.put(
              "SENTRY_PROPERTIES",
              TestEnvironment.write(
                  here.root.resolve("p"), "auth.token=t\ndefaults.url=https://sentry.example"));
      case "nearest" -> here.writeNearest(file("t", "https://sentry.example"));
      default -> here.writeHome(file("t", "https://sentry.example"));
    }

    assertThat(here.read().baseUrl()).hasToString("https://sentry.example/");
  }

  @Test
  void saysWhatTheUrlIsFrom() throws IOException {
    here.writeHome(file("t", "https://sentry.example"));

    assertThat(here.read().baseUrlName())
        .isEqualTo("'[defaults] url' (" + here.home.resolve(".sentryclirc") + ":4)");
  }

  @Test
  void fileDoesNotRedirectTheTokenOfTheEnvironment() throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", "secret");
    Path file = here.project.resolve(".sentryclirc");
    TestEnvironment.write(file, file("x", "https://sentry.example"));

    assertThatIllegalStateException()
        .isThrownBy(here::read)
        .withMessage(
            "'SENTRY_AUTH_TOKEN' is not sent to https://sentry.example/, which is from another"
                + " source, '[defaults] url' ("
                + file
                + ":4); set both in the environment or both in one file");
  }

  @Test
  void fileDoesNotRedirectTheTokenOfTheHomeFolder() throws IOException {
    Path owner = here.home.resolve(".sentryclirc");
    TestEnvironment.write(owner, file("secret", "https://mine.example"));
    Path file = here.project.resolve("sentrycli.ini");
    TestEnvironment.write(file, "[defaults]\nurl=https://sentry.example\n");

    assertThatIllegalStateException()
        .isThrownBy(here::read)
        .withMessage(
            "'[auth] token' ("
                + owner
                + ":2) is not sent to https://sentry.example/, which is from another source,"
                + " '[defaults] url' ("
                + file
                + ":2); set both in the environment or both in one file");
  }

  @Test
  void environmentDoesNotRedirectTheKeyOfAFile() throws IOException {
    Path file = here.home.resolve(".sentryclirc");
    TestEnvironment.write(file, "[auth]\napi_key=secret\n");
    here.env.put("SENTRY_URL", "https://sentry.example");

    assertThatIllegalStateException()
        .isThrownBy(here::read)
        .withMessage(
            "'[auth] api_key' ("
                + file
                + ":2) is not sent to https://sentry.example/, which is from another source,"
                + " 'SENTRY_URL'; set both in the environment or both in one file");
  }

  @Test
  void anotherSourceMaySayTheSameUrl() throws IOException {
    here.writeHome(file("t", "https://sentry.example/"));
    here.env.put("SENTRY_URL", "https://SENTRY.example");

    assertThat(here.read().baseUrl()).hasToString("https://sentry.example/");
  }

  @Test
  void anotherSourceMaySayTheDefaultUrl() throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", "t");
    here.writeHome("[defaults]\nurl=https://sentry.io\n");

    assertThat(here.read().baseUrl()).hasToString("https://sentry.io/");
  }

  @Test
  void organizationTokenGoesToItsOwnServerFromAnySource() throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", ACME);
    assertThat(here.read().baseUrl()).isNull();
    assertThat(here.read().credentials().baseUrl()).hasToString("https://us.sentry.io/");

    here.writeHome("[defaults]\nurl=https://us.sentry.io\n");
    assertThat(here.read().baseUrl()).hasToString("https://us.sentry.io/");
  }

  @Test
  void organizationTokenGoesNowhereElse() throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", ACME);
    Path file = here.project.resolve(".sentryclirc");
    TestEnvironment.write(file, "[defaults]\nurl=https://sentry.example\n");

    assertThatIllegalArgumentException()
        .isThrownBy(here::read)
        .withMessage(
            "an organization token is only sent to the server that it names, us.sentry.io:443 or"
                + " sentry.io:443, but '[defaults] url' ("
                + file
                + ":2) is https://sentry.example/; leave that out, or use a token of that server."
                + Answers.see("token-host"));
  }

  @Test
  void organizationOfTheTokenGoesBeforeTheDefaultOfAFile() throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", ACME);
    here.writeHome("[defaults]\norg=other\n");

    assertThat(here.read().organization()).isEqualTo("acme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme", "4509106740854784"})
  void variableMayNameTheOrganizationOfTheToken(String organization) {
    here.env.put("SENTRY_AUTH_TOKEN", ACME);
    here.env.put("SENTRY_ORG", organization);

    assertThat(here.read().organization()).isEqualTo("acme");
  }

  @Test
  void variableMustNotNameAnotherOrganizationThanTheToken() {
    here.env.put("SENTRY_AUTH_TOKEN", ACME);
    here.env.put("SENTRY_ORG", "other");

    assertThatIllegalStateException()
        .isThrownBy(here::read)
        .withMessage(
            "'SENTRY_ORG' is other, but the token in 'SENTRY_AUTH_TOKEN' is of the organization"
                + " acme; unset the one or use another token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "101", "1.5", "99999999999999", "1e1", "٣"})
  void refusesWhatIsNoNumberOfRetries(String retries) throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", "t");
    here.writeHome("[http]\nmax_retries = " + retries);
    assertThatIllegalArgumentException()
        .isThrownBy(here::read)
        .withMessage(
            "'[http] max_retries' ("
                + here.home.resolve(".sentryclirc")
                + ":2) must be a whole number from 0 to 100, but was \""
                + retries
                + "\"");

    here.env.put("SENTRY_HTTP_MAX_RETRIES", retries);
    assertThatIllegalArgumentException()
        .isThrownBy(here::read)
        .withMessage(
            "'SENTRY_HTTP_MAX_RETRIES' must be a whole number from 0 to 100, but was \""
                + retries
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "5, 6", "100, 101"})
  void triesOnceMoreThanItRetries(String retries, int tries) {
    here.env.put("SENTRY_AUTH_TOKEN", "t");
    here.env.put("SENTRY_HTTP_MAX_RETRIES", retries);

    assertThat(here.read().maxTries()).isEqualTo(tries);
  }

  @Test
  void refusesATokenThatIsNoneAndDoesNotShowIt() throws IOException {
    here.writeHome("[auth]\ntoken = secret # mine\n");

    assertThatIllegalArgumentException()
        .isThrownBy(here::read)
        .withMessage(
            "'[auth] token' ("
                + here.home.resolve(".sentryclirc")
                + ":2) must be the secret alone: visible ASCII without spaces or line breaks, and"
                + " without 'Bearer' before it");
  }

  @Test
  void refusesAnApiKeyThatIsNoneAndDoesNotShowIt() {
    here.env.put("SENTRY_API_KEY", "Basic secret");

    assertThatIllegalArgumentException()
        .isThrownBy(here::read)
        .withMessage(
            "'SENTRY_API_KEY' must be the secret alone: visible ASCII without spaces or line"
                + " breaks, and without 'Bearer' before it");
  }

  @Test
  void refusesAUrlThatIsNone() {
    here.env.put("SENTRY_AUTH_TOKEN", "t");
    here.env.put("SENTRY_URL", "sentry.example");

    assertThatIllegalArgumentException()
        .isThrownBy(here::read)
        .withMessage(
            "'SENTRY_URL' must be an http or https URL such as https://sentry.io/:"
                + " \"sentry.example\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "..", "my org", "<org>", "$ORG"})
  void refusesAnOrganizationThatIsNone(String organization) {
    here.env.put("SENTRY_AUTH_TOKEN", "t");
    here.env.put("SENTRY_ORG", organization);

    assertThatIllegalArgumentException()
        .isThrownBy(here::read)
        .withMessage(
            "'SENTRY_ORG' must be the slug or id of an organization, such as acme: \""
                + organization
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "SENTRY_URL, an http or https URL such as https://sentry.io/",
    "SENTRY_ORG, 'the slug or id of an organization, such as acme'",
    "SENTRY_HTTP_MAX_RETRIES, a whole number from 0 to 100",
    "SENTRY_PROPERTIES, the path of a file that is there",
    "https_proxy, 'the URL of an http or socks5 proxy, such as http://proxy.example:8080'"
  })
  void doesNotShowATokenThatIsInTheWrongVariable(String name, String rule) {
    for (String secret :
        List.of(
            ACME,
            "sntryu_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF")) {
      here.env.put("SENTRY_AUTH_TOKEN", "t");
      here.env.put(name, name.equals("https_proxy") ? "x://" + secret : secret);

      assertThatThrownBy(here::read)
          .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
          .hasMessage("'" + name + "' must be " + rule);
    }
  }

  private static String file(String token, String url) {
    return "[auth]\ntoken=" + token + "\n[defaults]\nurl=" + url + "\n";
  }
}
