package dev.isogloss.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void equalTextsHaveNoDiff() {
    assertThat(UnifiedDiff.of("a", "x\ny", "x\ny")).isEmpty();
  }

  @Test
  void aNameThatWouldBreakTheLineIsQuoted() {
    assertThat(header("a b.md")).isEqualTo("--- a/a b.md\t\n+++ b/a b.md\t\n");
    assertThat(header("a\"b.md")).isEqualTo("--- \"a/a\\\"b.md\"\n+++ \"b/a\\\"b.md\"\n");
    assertThat(header("a\\b")).isEqualTo("--- \"a/a\\\\b\"\n+++ \"b/a\\\\b\"\n");
    assertThat(header("a\nb")).startsWith("--- \"a/a\\").doesNotContain("a\nb");
    assertThat(header("a\u007Fb")).startsWith("--- \"a/a\\");
    assertThat(header("a~b")).isEqualTo("--- a/a~b\n+++ b/a~b\n");
  }

  private static String header(String name) {
    String diff = UnifiedDiff.of(name, "x", "y");
    return diff.substring(0, diff.indexOf("@@"));
  }

  @Test
  void printsNamesContextAndHunks() {
    String before = numbers(1, 20);
    String after = before.replace("\n2\n", "\nзwei\n").replace("\n19\n", "\n19\n19½\n");
    assertThat(UnifiedDiff.of("docs/a.md", before, after))
        .isEqualTo(
            """
            --- a/docs/a.md
            +++ b/docs/a.md
            @@ -1,5 +1,5 @@
             1
            -2
            +зwei
             3
             4
             5
            @@ -17,4 +17,5 @@
             17
             18
             19
            +19½
             20
            """);
  }

  @Test
  void keepsCarriageReturnsAndTheMissingLineEnd() {
    assertThat(UnifiedDiff.of("a", "x\r\ny", "x\r\nz"))
        .isEqualTo(
            "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\r\n-y\n\\ No newline at end of file\n"
                + "+z\n\\ No newline at end of file\n");
  }

  @Test
  void anEmptyFileHasTheRangeZero() {
    assertThat(UnifiedDiff.of("a", "", "x\n")).contains("@@ -0,0 +1 @@\n+x\n");
    assertThat(UnifiedDiff.of("a", "x\n", "")).contains("@@ -1 +0,0 @@\n-x\n");
  }

  @Test
  void aNameWithABlankEndsWithATab() {
    assertThat(UnifiedDiff.of("a b", "x\n", "y\n")).startsWith("--- a/a b\t\n+++ b/a b\t\n");
  }

  @Property(tries = 60)
  void patchMakesTheNewFile(@ForAll("texts") String before, @ForAll("texts") String after)
      throws IOException, InterruptedException {
    assumeThat(Path.of("/usr/bin/patch")).as("patch is not installed").exists();
    String diff = UnifiedDiff.of("in dir/a.txt", before, after);
    if (diff.isEmpty() || after.isEmpty()) {
      return;
    }
    Path folder = Files.createTempDirectory("isogloss-patch");
    Path file = Files.createDirectory(folder.resolve("in dir")).resolve("a.txt");
    Path patch = folder.resolve("p.diff");
    try {
      Files.writeString(file, before);
      Files.writeString(patch, diff);
      Process process =
          new ProcessBuilder(
                  "/usr/bin/patch",
                  "--binary",
                  "-p1",
                  "--fuzz=0",
                  "--no-backup-if-mismatch",
                  "-i",
                  patch.toString())
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said + "\n" + diff).isZero();
      assertThat(Files.readString(file)).isEqualTo(after);
    } finally {
      for (Path left : List.of(patch, file, file.getParent(), folder)) {
        Files.deleteIfExists(left);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> lines = Arbitraries.of("а", "b", "c", "д", "e\r", "", "🚀", "-- x", "\\");
    return lines.list().ofMaxSize(30).map(list -> String.join("\n", list));
  }

  private static String numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(n -> n + "\n").collect(Collectors.joining());
  }
}
