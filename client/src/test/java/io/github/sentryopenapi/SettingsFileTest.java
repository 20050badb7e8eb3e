package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void readsTextWithoutByteOrderMark() throws IOException {
    Path path = Files.writeString(folder.resolve("f"), "\uFEFF[a]\nb=é😀\n");

    assertThat(SettingsFile.read(path, StandardCharsets.UTF_8)).isEqualTo("[a]\nb=é😀\n");
  }

  @Test
  void saysWhereTheTextIsNotUtf8() throws IOException {
    Path path = folder.resolve("f");
    Files.write(path, "a=1\nb=2\nc=\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingsFile.read(path, StandardCharsets.UTF_8))
        .withMessage(path + ":3: expected UTF-8 text");
  }

  @Test
  void refusesTheUtf16OfAWindowsShell() throws IOException {
    Path path = folder.resolve("f");
    Files.write(path, "\uFEFF[auth]\n".getBytes(StandardCharsets.UTF_16LE));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingsFile.read(path, StandardCharsets.UTF_8))
        .withMessage(path + ":1: expected UTF-8 text");
  }

  @Test
  void refusesTextThatEndsWithinACharacter() throws IOException {
    Path path = Files.write(folder.resolve("f"), new byte[] {'a', '\n', (byte) 0xc3});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SettingsFile.read(path, StandardCharsets.UTF_8))
        .withMessage(path + ":2: expected UTF-8 text");
  }

  @Test
  void takesOneMebibyteAndNoMore() throws IOException {
    Path path = folder.resolve("f");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(1024 * 1024);
      assertThat(SettingsFile.read(path, StandardCharsets.UTF_8)).hasSize(1024 * 1024);
      file.setLength(1L << 30); // takes no room: there is nothing in it
    }

    assertThatIllegalStateException()
        .isThrownBy(() -> SettingsFile.read(path, StandardCharsets.UTF_8))
        .withMessage(path + " must have at most 1 MiB");
  }

  @Test
  void refusesFolder() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SettingsFile.read(folder, StandardCharsets.UTF_8))
        .withMessage(folder + " must be a file, but is a directory");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysWhyItCannotBeRead() {
    // Root may read every file: this one breaks by itself.
    assertThatIllegalStateException()
        .isThrownBy(() -> SettingsFile.read(Path.of("/proc/self/mem"), StandardCharsets.UTF_8))
        .withMessage("/proc/self/mem cannot be read: java.io.IOException: Input/output error");
  }

  @Test
  void refusesWhatIsNoFile() {
    Path path = folder.resolve("absent");

    assertThatIllegalStateException()
        .isThrownBy(() -> SettingsFile.read(path, StandardCharsets.UTF_8))
        .withMessage(path + " must be a file");
  }
}
