package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where settings come from. */
class SettingsSourcesTest {
  private TestEnvironment here;

  @BeforeEach
  void makeFolders(@TempDir Path root) throws IOException {
    here = new TestEnvironment(root);
  }

  @ParameterizedTest
  @CsvSource({
    // Every source that is here: V token variable, v key variable, P and p properties, N and n
    // nearest file, H and h home file; and whose value is taken.
    "VvPpNnHh, V",
    "vPpNnHh, v",
    "PpNnHh, P",
    "pNnHh, N",
    "pnHh, H",
    "pnh, p",
    "nh, n",
    "h, h"
  })
  void tokenBeforeKeyAndEnvironmentBeforeFiles(String present, String winner) throws IOException {
    if (present.contains("V")) {
      here.env.put("SENTRY_AUTH_TOKEN", "V");
    }
    if (present.contains("v")) {
      here.env.put("SENTRY_API_KEY", "v");
    }
    here.env.put(
        "SENTRY_PROPERTIES",
        TestEnvironment.write(here.root.resolve("sentry.properties"), secrets(present, "Pp")));
    here.writeNearest("[auth]\n" + secrets(present, "Nn").replace("auth.", ""));
    here.writeHome("[auth]\n" + secrets(present, "Hh").replace("auth.", ""));

    Credentials expected =
        winner.equals(winner.toUpperCase())
            ? Credentials.bearer(AuthToken.of(winner))
            : Credentials.basic(winner);
    assertThat(here.read().credentials().header()).isEqualTo(expected.header());
  }

  private static String secrets(String present, String names) {
    return (present.contains(names.substring(0, 1)) ? "auth.token=" + names.charAt(0) + "\n" : "")
        + (present.contains(names.substring(1)) ? "auth.api_key=" + names.charAt(1) + "\n" : "");
  }

  @ParameterizedTest
  @CsvSource({"EPNH, E", "PNH, P", "NH, N", "H, H"})
  void strongestSourceSetsOrganizationAndTries(String present, char winner) throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", "token");
    if (present.contains("E")) {
      here.env.put("SENTRY_ORG", "org-E");
      here.env.put("SENTRY_HTTP_MAX_RETRIES", String.valueOf((int) 'E'));
    }
    if (present.contains("P")) {
      here.env.put(
          "SENTRY_PROPERTIES",
          TestEnvironment.write(
              here.root.resolve("sentry.properties"),
              "defaults.org=org-P\nhttp.max_retries=" + (int) 'P'));
    }
    if (present.contains("N")) {
      here.writeNearest("[defaults]\norg=org-N\n[http]\nmax_retries=" + (int) 'N');
    }
    here.writeHome("[defaults]\norg=org-H\n[http]\nmax_retries=" + (int) 'H');

    assertThat(here.read().organization()).isEqualTo("org-" + winner);
    assertThat(here.read().maxTries()).isEqualTo(winner + 1);
  }

  @Test
  void nearestFileAddsToTheOneInTheHomeFolder() throws IOException {
    here.writeHome("[auth]\ntoken=t\n[defaults]\norg=other\n");
    here.writeNearest("[defaults]\norg=acme\n");

    EnvironmentSettings settings = here.read();

    assertThat(settings.credentials().header()).isEqualTo("Bearer t");
    assertThat(settings.organization()).isEqualTo("acme");
  }

  @Test
  void onlyTheNearestFileIsRead() throws IOException {
    TestEnvironment.write(here.workingDirectory.resolve("sentrycli.ini"), "[auth]\ntoken=near\n");
    here.writeNearest("[defaults]\norg=acme\n");

    EnvironmentSettings settings = here.read();

    assertThat(settings.credentials().header()).isEqualTo("Bearer near");
    assertThat(settings.organization()).isNull();
  }

  @Test
  void sentryclircHidesSentrycliIniBesideIt() throws IOException {
    here.writeNearest("[auth]\ntoken=rc\n");
    TestEnvironment.write(here.project.resolve("sentrycli.ini"), "[auth]\ntoken=ini\n");

    assertThat(here.read().credentials().header()).isEqualTo("Bearer rc");
  }

  @ParameterizedTest
  @ValueSource(strings = {".config", "Library/Application Support", "xdg", "appdata"})
  void readsTheFolderForConfigurationIfTheHomeFolderHasNoFile(String folder) throws IOException {
    here.env.put("XDG_CONFIG_HOME", here.home.resolve("xdg").toString());
    here.env.put("APPDATA", here.home.resolve("appdata").toString());
    Files.createDirectories(here.home.resolve(folder).resolve("sentry"));
    TestEnvironment.write(
        here.home.resolve(folder).resolve("sentry/sentrycli.ini"), "[auth]\ntoken=configured\n");

    assertThat(here.read().credentials().header()).isEqualTo("Bearer configured");

    here.writeHome("[auth]\ntoken=home\n");
    assertThat(here.read().credentials().header()).isEqualTo("Bearer home");
  }

  @Test
  void propertiesPathIsRelativeToTheWorkingDirectory() throws IOException {
    here.env.put("SENTRY_PROPERTIES", "../sentry.properties");
    TestEnvironment.write(here.workingDirectory.resolve("../sentry.properties"), "auth.token=t");

    assertThat(here.read().credentials().header()).isEqualTo("Bearer t");
  }

  @Test
  void saysWhereItLookedForATokenInVain() throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", " ");
    String properties =
        TestEnvironment.write(here.root.resolve("sentry.properties"), "auth.token=\nauth.dsn=x\n");
    here.env.put("SENTRY_PROPERTIES", properties);
    String file =
        TestEnvironment.write(
            here.project.resolve("sentrycli.ini"), "[auth]\ntoken=\n[default]\ntoken=x\n");

    assertThatIllegalStateException()
        .isThrownBy(here::read)
        .withMessage(
            """
            no Sentry token was found; looked in:
            - 'SENTRY_AUTH_TOKEN' is blank
            - 'SENTRY_API_KEY' is not set
            - %s has neither auth.token nor auth.api_key
            - %s has neither token nor api_key in [auth]
            - %s is not there
            Set SENTRY_AUTH_TOKEN, or let 'sentry-cli login' write the file.\
            """
                .formatted(properties, file, here.home.resolve(".sentryclirc")));
  }

  @Test
  void saysThatThereIsNoFile() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EnvironmentSettings.read(here.env, here.workingDirectory, null))
        .withMessage(
            """
            no Sentry token was found; looked in:
            - 'SENTRY_AUTH_TOKEN' is not set
            - 'SENTRY_API_KEY' is not set
            - 'SENTRY_PROPERTIES' is not set
            - no .sentryclirc and no sentrycli.ini in %s or above it
            - the home folder is not known
            Set SENTRY_AUTH_TOKEN, or let 'sentry-cli login' write the file.\
            """
                .formatted(here.workingDirectory));
  }

  @Test
  void namesAFileThatIsNearestAndInTheHomeFolderOnce() throws IOException {
    String file = here.writeHome("[auth]\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> EnvironmentSettings.read(here.env, here.home, here.home))
        .withMessage(
            """
            no Sentry token was found; looked in:
            - 'SENTRY_AUTH_TOKEN' is not set
            - 'SENTRY_API_KEY' is not set
            - 'SENTRY_PROPERTIES' is not set
            - %s has neither token nor api_key in [auth]
            Set SENTRY_AUTH_TOKEN, or let 'sentry-cli login' write the file.\
            """
                .formatted(file));
  }

  @Test
  void namesThePropertiesFileThatIsNotThere() {
    here.env.put("SENTRY_AUTH_TOKEN", "t");
    here.env.put("SENTRY_PROPERTIES", "/absent/sentry.properties");

    assertThatIllegalStateException()
        .isThrownBy(here::read)
        .withMessage(
            "'SENTRY_PROPERTIES' must be the path of a file that is there:"
                + " \"/absent/sentry.properties\"");
  }

  @Test
  void refusesPropertiesThatAreNoPath() {
    here.env.put("SENTRY_PROPERTIES", "a\0b");

    assertThatIllegalArgumentException()
        .isThrownBy(here::read)
        .withMessage("'SENTRY_PROPERTIES' must be a path");
  }

  @Test
  void refusesFolderInPlaceOfAFileEvenIfTheEnvironmentHasAToken() throws IOException {
    here.env.put("SENTRY_AUTH_TOKEN", "t");
    Path folder = Files.createDirectory(here.project.resolve(".sentryclirc"));

    assertThatIllegalStateException()
        .isThrownBy(here::read)
        .withMessage(folder + " must be a file, but is a directory");
  }

  @Timeout(30)
  @ParameterizedTest
  @ValueSource(strings = {"HOME", "user.home", "neither"})
  void readsEnvironmentAndFoldersOfItsProcess(String homeIn) throws Exception {
    here.writeNearest("[defaults]\norg=acme\n");
    here.writeHome("[auth]\ntoken=sntryu_1\n");
    ProcessBuilder java =
        ChildJvm.of(
            List.of("-Duser.home=" + (homeIn.equals("user.home") ? here.home : "?")), Main.class);
    java.environment().clear();
    java.environment().put("SENTRY_HTTP_MAX_RETRIES", "4");
    if (homeIn.equals("HOME")) {
      java.environment().put("HOME", here.home.toString());
    }

    String output = ChildJvm.output(java.directory(here.workingDirectory.toFile()));

    if (homeIn.equals("neither")) {
      assertThat(output).contains("- the home folder is not known\n");
    } else {
      assertThat(output)
          .isEqualTo(
              "EnvironmentSettings[credentials=sntryu_***, baseUrl=null, baseUrlName='baseUrl',"
                  + " organization=acme, maxTries=5, proxies=null]");
    }
  }

  static final class Main {
    public static void main(String[] args) {
      System.out.print(EnvironmentSettings.read());
    }
  }
}
