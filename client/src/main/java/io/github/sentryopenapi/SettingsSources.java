package io.github.sentryopenapi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where settings are looked for, the strongest first, as {@code src/config.rs} of sentry-cli does:
 * the environment; the file that {@code SENTRY_PROPERTIES} names; the nearest {@code .sentryclirc}
 * or {@code sentrycli.ini}, from the working directory upwards; {@code .sentryclirc} in the home
 * folder, or else {@code sentry/sentrycli.ini} in the folder for configuration.
 *
 * <p>A {@code .env} file is not read: what a program runs in is not a library's to change.
 */
final class SettingsSources {
  /** How the environment spells what files call {@code section.key}. */
  private static final Map<String, String> VARIABLES =
      Map.of(
          "auth.token", "SENTRY_AUTH_TOKEN",
          "auth.api_key", "SENTRY_API_KEY",
          "defaults.url", "SENTRY_URL",
          "defaults.org", "SENTRY_ORG",
          "http.max_retries", "SENTRY_HTTP_MAX_RETRIES");

  private final Map<String, String> env;
  private final Path workingDirectory;
  private final @Nullable Path home;
  private final Map<String, Setting> environment = new HashMap<>();
  private final List<Map<String, Setting>> files = new ArrayList<>();
  private final List<String> looked = new ArrayList<>();

  SettingsSources(Map<String, String> env, Path workingDirectory, @Nullable Path home) {
    this.env = env;
    this.workingDirectory = workingDirectory;
    this.home = home;
    addEnvironment();
    addProperties();
    addIniFiles();
  }

  /** Where a token was looked for, and why there is none: one line each. */
  List<String> looked() {
    return looked;
  }

  /** What the environment says by the variable of that key. */
  @Nullable Setting fromEnvironment(String key) {
    return environment.get(key);
  }

  /** What the strongest file says that has the key. */
  @Nullable Setting fromFiles(String key) {
    return files.stream()
        .map(each -> each.get(key))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Nullable Setting get(String key) {
    Setting setting = fromEnvironment(key);
    return setting == null ? fromFiles(key) : setting;
  }

  /** What that key is where another setting is from. */
  @Nullable Setting beside(Setting other, String key) {
    return Stream.concat(Stream.of(environment), files.stream())
        .filter(each -> each.containsValue(other))
        .map(each -> each.get(key))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A variable of the environment; null if it is not set or blank. */
  @Nullable Setting variable(String name) {
    String value = env.get(name);
    return value == null || value.isBlank() ? null : new Setting(value.strip(), "'" + name + "'");
  }

  private void addEnvironment() {
    VARIABLES.forEach(
        (key, name) -> {
          Setting variable = variable(name);
          if (variable != null) {
            environment.put(key, variable);
          }
        });
    for (String name : List.of("SENTRY_AUTH_TOKEN", "SENTRY_API_KEY")) {
      looked.add("'" + name + "' is " + (env.get(name) == null ? "not set" : "blank"));
    }
  }

  private void addProperties() {
    Setting variable = variable("SENTRY_PROPERTIES");
    if (variable == null) {
      looked.add("'SENTRY_PROPERTIES' is not set");
      return;
    }
    Path path = path(variable);
    // sentry-cli warns, and goes on without the URL that the file may hold.
    if (!Files.exists(path)) {
      throw new IllegalStateException(
          variable.name()
              + " must be the path of a file that is there"
              + (Credentials.mayBeIn(variable.value()) ? "" : ": \"" + path + "\""));
    }
    String text = SettingsFile.read(path, StandardCharsets.ISO_8859_1);
    files.add(PropertiesFile.parse(path.toString(), text));
    looked.add(path + " has neither auth.token nor auth.api_key");
  }

  private void addIniFiles() {
    Path project = firstThatExists(projectFiles());
    if (project == null) {
      looked.add("no .sentryclirc and no sentrycli.ini in " + workingDirectory + " or above it");
    } else {
      addIniFile(project);
    }
    Path user = firstThatExists(userFiles());
    if (user == null) {
      looked.add(
          home == null
              ? "the home folder is not known"
              : home.resolve(".sentryclirc") + " is not there");
    } else if (!user.equals(project)) {
      addIniFile(user);
    }
  }

  private Stream<Path> projectFiles() {
    return Stream.iterate(workingDirectory, Objects::nonNull, Path::getParent)
        .flatMap(each -> Stream.of(each.resolve(".sentryclirc"), each.resolve("sentrycli.ini")));
  }

  /** The folder for configuration has another name on each operating system. */
  private Stream<Path> userFiles() {
    List<Path> folders = new ArrayList<>();
    for (String name : List.of("XDG_CONFIG_HOME", "APPDATA")) {
      Setting folder = variable(name);
      if (folder != null) {
        folders.add(path(folder));
      }
    }
    if (home != null) {
      folders.add(home.resolve(".config"));
      folders.add(home.resolve("Library/Application Support"));
    }
    return Stream.concat(
        home == null ? Stream.of() : Stream.of(home.resolve(".sentryclirc")),
        folders.stream().map(each -> each.resolve("sentry/sentrycli.ini")));
  }

  private static @Nullable Path firstThatExists(Stream<Path> paths) {
    return paths.filter(Files::exists).findFirst().orElse(null);
  }

  private void addIniFile(Path path) {
    String text = SettingsFile.read(path, StandardCharsets.UTF_8);
    files.add(IniFile.parse(path.toString(), text));
    looked.add(path + " has neither token nor api_key in [auth]");
  }

  private Path path(Setting setting) {
    try {
      return workingDirectory.resolve(setting.value());
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(setting.name() + " must be a path");
    }
  }
}
