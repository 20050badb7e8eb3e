package io.github.sentryopenapi;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What reads text from outside, each with what must hold whatever the text is. {@link FuzzRun}
 * makes texts up for them, and {@link FuzzInputsTest} gives them those that are committed.
 */
enum FuzzTarget {
  AUTH_TOKEN(AuthTokenFuzz::check),
  BASE_URL(BaseUrlFuzz::check),
  ERROR_READER(ErrorReaderFuzz::check),
  INI_FILE(IniFileFuzz::check),
  INSTANT(InstantFuzz::check),
  JSON_BODY_READER(JsonBodyReaderFuzz::check),
  LINK_HEADER(LinkHeaderFuzz::check),
  NO_PROXY(NoProxyFuzz::check),
  PROPERTIES_FILE(PropertiesFileFuzz::check),
  REDACTION(RedactionFuzz::check),
  RETRY_AFTER(RetryAfterFuzz::check);

  static final Path INPUTS = Path.of("src/test/fuzz");

  private final Check check;

  FuzzTarget(Check check) {
    this.check = check;
  }

  /** The name of the folder of its inputs. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The committed inputs: what fuzzing begins with, and what it once broke something with. */
  List<Path> inputs() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return INPUTS.resolve(toString());
  }

  /** Throws if something does not hold. */
  void check(byte[] input) throws Exception {
    check.of(new String(input, StandardCharsets.UTF_8));
  }

  /** What must hold of one text. */
  interface Check {
    void of(String text) throws Exception;
  }

  /** Where Jazzer comes in. */
  public static final class Entry {
    private static @Nullable FuzzTarget target;

    private Entry() {}

    /** Loads all classes that it takes, so that the time which follows is for trying. */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
      target = FuzzTarget.valueOf(arguments[0]);
      for (Path each : target.inputs()) {
        target.check(Files.readAllBytes(each));
      }
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
      requireNonNull(target).check(input);
    }
  }
}
