package dev.isogloss.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocGeneratorTest {
  private static final Path PROJECT = Path.of("");

  /** {@code -Dupdate} writes the files anew. */
  @Test
  void theCommittedFilesAreUpToDate() throws IOException {
    DocGenerator generator = new DocGenerator(PROJECT);
    if (System.getProperty("update") != null) {
      generator.write();
    }
    for (Map.Entry<Path, String> file : generator.files().entrySet()) {
      assertThat(file.getKey()).hasContent(file.getValue());
    }
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    List<Path> generated = new DocGenerator(PROJECT).files().keySet().stream().toList();
    try (Stream<Path> pages = Files.list(Path.of("docs/checks"))) {
      assertThat(pages).allSatisfy(page -> assertThat(generated).contains(page));
    }
  }

  @Test
  void theTableStandsBetweenItsMarkers(@TempDir Path project) throws IOException {
    copyFixtures(project);
    Path readme = project.resolve("README.md");
    Files.writeString(
        readme, "Before.\n<!-- checks:begin -->\nSTALE\n<!-- checks:end -->\nAfter.\n");
    new DocGenerator(project).write();
    assertThat(readme)
        .content()
        .startsWith("Before.\n<!-- checks:begin -->\n| family |")
        .contains("[word](docs/checks/repeat-word.md)")
        .doesNotContain("STALE")
        .endsWith("|\n<!-- checks:end -->\nAfter.\n");
    assertThat(project.resolve("docs/checks/README.md"))
        .content()
        .contains("| [`repeat-word`](repeat-word.md) | A word is repeated. |");
    String once = Files.readString(readme);
    new DocGenerator(project).write();
    assertThat(readme).hasContent(once);
  }

  @Test
  void aReadmeWithoutMarkersStays(@TempDir Path project) throws IOException {
    copyFixtures(project);
    Files.writeString(project.resolve("README.md"), "No table.\n");
    new DocGenerator(project).write();
    assertThat(project.resolve("README.md")).hasContent("No table.\n");
    assertThat(project.resolve("docs/checks/grammar.md")).exists();
  }

  private static void copyFixtures(Path project) throws IOException {
    Path fixtures = Path.of("src/test/resources/checks");
    try (Stream<Path> all = Files.walk(fixtures)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = project.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
