package dev.isogloss.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRewriterTest {
  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("статья.md"), content);
  }

  private void assertOnlyFileLeft() {
    assertThat(folder.toFile().list()).containsExactly("статья.md");
  }

  private static void assumePosix() {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews())
        .as("this file system has no POSIX permissions")
        .contains("posix");
  }

  @Test
  void rewrites() throws IOException {
    Path file = file("old");
    FileRewriter.rewrite(file, bytes("old"), bytes("new"));
    assertThat(file).hasContent("new");
    assertOnlyFileLeft();
  }

  @Test
  void keepsPermissions() throws IOException {
    assumePosix();
    Path file = file("old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    FileRewriter.rewrite(file, bytes("old"), bytes("new"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
  }

  @Test
  void rewritesTheTargetOfALink() throws IOException {
    assumePosix();
    Path file = file("old");
    Path link =
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("l"), file);
    FileRewriter.rewrite(link, bytes("old"), bytes("new"));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent("new");
  }

  @Test
  void leavesAReadOnlyFileAlone() throws IOException {
    assumePosix();
    Path file = file("old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThatExceptionOfType(RewriteException.class)
        .isThrownBy(() -> FileRewriter.rewrite(file, bytes("old"), bytes("new")))
        .withMessageContaining("статья.md is read-only");
    assertThat(file).hasContent("old");
    assertOnlyFileLeft();
  }

  @Test
  void leavesAFileAloneThatHasChanged() throws IOException {
    Path file = file("newer");
    assertThatExceptionOfType(RewriteException.class)
        .isThrownBy(() -> FileRewriter.rewrite(file, bytes("old"), bytes("new")))
        .withMessageContaining("has changed since it was read");
    assertThat(file).hasContent("newer");
    assertOnlyFileLeft();
  }

  @Test
  void doesNotReviveAVanishedFile() throws IOException {
    Path file = file("old");
    Files.delete(file);
    assertThatExceptionOfType(RewriteException.class)
        .isThrownBy(() -> FileRewriter.rewrite(file, bytes("old"), bytes("new")))
        .withMessageContaining("has vanished since it was read");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAFolder() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("sub"));
    assertThatExceptionOfType(RewriteException.class)
        .isThrownBy(() -> FileRewriter.rewrite(inside, bytes("old"), bytes("new")))
        .withMessageContaining("was not changed");
    assertThat(folder.toFile().list()).containsExactly("sub");
  }
}
