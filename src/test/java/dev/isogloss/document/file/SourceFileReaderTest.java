package dev.isogloss.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.language.icu.CharsetGuess;
import dev.isogloss.text.CharsetGuesser;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileReaderTest {
  @TempDir Path folder;

  private final SourceFileReader reader = new SourceFileReader(new CharsetGuess());

  @Test
  void keepsTheNameForReports() throws Exception {
    Path path = Files.writeString(folder.resolve("a.txt"), "Текст");
    SourceFile file = reader.read(path, "docs/a.txt");
    assertThat(file.text().name()).isEqualTo("docs/a.txt");
    assertThat(file.text().content()).isEqualTo("Текст");
    assertThat(file.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(file.charsetAssumed()).isFalse();
  }

  @Test
  void saysThatACharsetIsAssumed() throws Exception {
    Charset charset = Charset.forName("KOI8-R");
    Path path = Files.write(folder.resolve("a.txt"), "Обычный русский текст".getBytes(charset));
    SourceFile file = reader.read(path, "a.txt");
    assertThat(file.charset()).isEqualTo(charset);
    assertThat(file.charsetAssumed()).isTrue();
    assertThat(file.encoding().encode(file.text().content())).isEqualTo(Files.readAllBytes(path));
  }

  @Test
  void explainsAMissingFile() {
    assertProblem(folder.resolve("none.txt"), "x/none.txt does not exist; correct the path.");
  }

  @Test
  void explainsAFolder() {
    assertProblem(folder, "x/none.txt is a folder; name a file.");
  }

  @Test
  void explainsABinaryFile() throws Exception {
    Path path = Files.write(folder.resolve("a.bin"), new byte[] {1, 0, 2});
    assertProblem(
        path, "x/none.txt is a binary file; convert it to text in UTF-8 or leave it out.");
  }

  @Test
  void explainsMalformedUtf8() throws Exception {
    byte[] bytes = "Привет, мир".getBytes(StandardCharsets.UTF_8);
    bytes[2] = (byte) 0xFE;
    assertProblem(
        Files.write(folder.resolve("a.txt"), bytes),
        "x/none.txt is not valid UTF-8 at byte offset 2; repair the file or convert it to UTF-8.");
  }

  @Test
  void explainsAForbiddenFile() throws Exception {
    Path path = Files.writeString(folder.resolve("a.txt"), "a");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(path), "This user may read every file.");
    assertProblem(
        path, "x/none.txt may not be read by this user; give yourself permission to read it.");
  }

  @Test
  void explainsAFileBeyondTheLimit() throws Exception {
    Path path = Files.writeString(folder.resolve("a.txt"), "12345");
    SourceFileReader small = new SourceFileReader(CharsetGuesser.NONE, 4);
    assertThatThrownBy(() -> small.read(path, "a.txt"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("a.txt has 5 bytes, more than the limit of 4");
  }

  private void assertProblem(Path path, String message) {
    assertThatThrownBy(() -> reader.read(path, "x/none.txt"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(message);
  }
}
