package dev.isogloss.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Instant;
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
  void writesInPlaceMoreOrLessThanBefore() throws IOException {
    Path file = file("old text");
    FileRewriter.writeInPlace(file, bytes("new"));
    assertThat(file).hasContent("new");
    FileRewriter.writeInPlace(file, bytes("a longer text"));
    assertThat(file).hasContent("a longer text");
    FileRewriter.writeInPlace(file, bytes(""));
    assertThat(file).isEmptyFile();
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

  @Test
  void keepsTheModeWithItsSpecialBits() throws IOException {
    assumeUnix();
    Path file = file("old");
    Files.setAttribute(file, "unix:mode", 06751);
    FileRewriter.rewrite(file, bytes("old"), bytes("new"));
    assertThat((Integer) Files.getAttribute(file, "unix:mode") & 07777).isEqualTo(06751);
  }

  @Test
  void keepsOwnerAndGroup() throws IOException {
    assumeUnix();
    assumeThat((Integer) Files.getAttribute(folder, "unix:uid")).as("not run by root").isZero();
    Path file = file("old");
    Files.setAttribute(file, "unix:uid", 12345);
    Files.setAttribute(file, "unix:gid", 23456);
    FileRewriter.rewrite(file, bytes("old"), bytes("new"));
    assertThat(file).hasContent("new");
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12345);
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(23456);
  }

  @Test
  void keepsExtendedAttributes() throws IOException {
    Path file = file("old");
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("user"))
        .as("this file store has no extended attributes")
        .isTrue();
    UserDefinedFileAttributeView own =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    own.write("isogloss.note", ByteBuffer.wrap(bytes("проверено")));
    FileRewriter.rewrite(file, bytes("old"), bytes("new"));
    ByteBuffer read = ByteBuffer.allocate(64);
    own.read("isogloss.note", read);
    assertThat(StandardCharsets.UTF_8.decode(read.flip()).toString()).isEqualTo("проверено");
  }

  @Test
  void removesWhatAKilledRunHasLeft() throws Exception {
    Path file = file("old");
    Files.writeString(folder.resolve(TemporaryFile.name(killed())), "half");
    FileRewriter.rewrite(file, bytes("old"), bytes("new"));
    assertOnlyFileLeft();
  }

  @Test
  void removesWhatAnEarlierProcessOfThisNumberHasLeft() throws IOException {
    Path file = file("old");
    Path left = folder.resolve(TemporaryFile.name(ProcessHandle.current().pid()));
    Files.writeString(left, "half");
    Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    FileRewriter.rewrite(file, bytes("old"), bytes("new"));
    assertOnlyFileLeft();
  }

  @Test
  void leavesWhatIsInUseOrNotItsOwn() throws Exception {
    assumePosix();
    Path file = file("old");
    long gone = killed();
    String inUse = TemporaryFile.name(ProcessHandle.current().pid());
    String other = ".isogloss-" + gone + "-notes.tmp";
    String planted = TemporaryFile.name(gone);
    Files.writeString(folder.resolve(inUse), "of a process that runs");
    Files.writeString(folder.resolve(other), "named otherwise");
    Files.createSymbolicLink(folder.resolve(planted), file);
    FileRewriter.rewrite(file, bytes("old"), bytes("new"));
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("статья.md", inUse, other, planted);
    assertThat(file).hasContent("new");
  }

  /** The number of a process that was killed. */
  private static long killed() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-version").start();
    process.destroyForcibly();
    process.waitFor();
    return process.pid();
  }

  private static void assumeUnix() {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews())
        .as("this file system has no Unix attributes")
        .contains("unix");
  }
}
