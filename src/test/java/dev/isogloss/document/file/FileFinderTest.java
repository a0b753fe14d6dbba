package dev.isogloss.document.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.file.FoundFiles.FoundFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
  @TempDir Path folder;

  private final FileFinder finder =
      new FileFinder(name -> name.endsWith(".md") || name.endsWith(".txt"));

  @Test
  void findsTheKnownFormatsOfAFolderInOrder() throws IOException {
    write("b.md", "a.txt", "sub/c.md", "photo.png", "A.md");
    assertThat(names(folder)).containsExactly("A.md", "a.txt", "b.md", "sub/c.md");
  }

  @Test
  void passesOverHiddenFoldersAndThoseOfTools() throws IOException {
    write("a.md", ".git/b.md", "target/c.md", "node_modules/x/d.md", "sub/target/e.md", ".f.md");
    assertThat(names(folder)).containsExactly("a.md");
  }

  @Test
  void aFolderThatMayBeATopicIsOneWithoutTheMarkOfATool() throws IOException {
    write("docs/build/a.md", "docs/env/b.md");
    assertThat(names(folder)).containsExactly("docs/build/a.md", "docs/env/b.md");
    write("docs/build/CACHEDIR.TAG");
    assertThat(names(folder)).containsExactly("docs/env/b.md");
    write("docs/pom.xml");
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void aFileOfSuchANameIsTaken() throws IOException {
    BuildFolders folders = new BuildFolders();
    write("docs/build/pom.xml", "docs/pom.xml", "docs/target/a.md");
    assertThat(folders.leavesOut(folder.resolve("docs/build"), true)).isTrue();
    assertThat(folders.leavesOut(folder.resolve("docs/build"), false)).isFalse();
    assertThat(folders.leavesOut(folder.resolve("docs/target"), true)).isTrue();
    assertThat(folders.leavesOut(folder.resolve("docs"), true)).isFalse();
    assertThat(folders.leavesOut(folder.getRoot(), true)).isFalse();
  }

  @Test
  void aFolderThatGivesNothingIsNamed() throws IOException {
    write("empty/photo.png", "full/a.md", "target/b.md");
    FoundFiles found =
        finder.strict(folder).find(List.of(folder.resolve("empty"), folder.resolve("full")));
    assertThat(found.empty())
        .singleElement()
        .satisfies(e -> assertThat(e.name()).endsWith("empty"));
    assertThat(finder.find(List.of(folder.resolve("full"))).empty()).isEmpty();
    assertThat(finder.find(List.of(folder.resolve("full/a.md"))).empty()).isEmpty();
    assertThat(finder.strict(folder).find(List.of(folder.resolve("target"))).empty())
        .as("what is left out is told elsewhere")
        .isEmpty();
    Files.createSymbolicLink(folder.resolve("empty/dead.md"), Path.of("none"));
    assertThat(finder.find(List.of(folder.resolve("empty"))).empty())
        .as("and so is a problem")
        .isEmpty();
    assertThat(finder.find(List.of(folder.resolve("full")), p -> false).empty())
        .singleElement()
        .satisfies(e -> assertThat(e.passedOver()).isEqualTo(1));
  }

  @Test
  void takesWhatIsNamedWhateverItIs() throws IOException {
    write(".git/notes.md", "photo.png");
    assertThat(names(folder.resolve(".git"))).containsExactly(".git/notes.md");
    assertThat(names(folder.resolve("photo.png"))).containsExactly("photo.png");
  }

  @Test
  void takesAFileOnce() throws IOException {
    write("a.md");
    assertThat(names(folder, folder.resolve("a.md"), folder.resolve("./a.md")))
        .containsExactly("a.md");
  }

  @Test
  void endsInALinkLoop() throws IOException {
    write("sub/a.md");
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    Files.createSymbolicLink(folder.resolve("self.md"), Path.of("self.md"));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(names(folder)).containsExactly("sub/a.md"));
  }

  @Test
  void reportsALinkToNothing() throws IOException {
    write("sub/a.md");
    for (String dead : List.of("dead.md", "dead", "dead.jpg", ".dead.md")) {
      Files.createSymbolicLink(folder.resolve("sub").resolve(dead), Path.of("none"));
    }
    FoundFiles found = finder.find(List.of(folder));
    assertThat(found.files()).hasSize(1);
    assertThat(found.problems())
        .extracting(p -> p.file().replaceFirst(".*/", ""))
        .containsExactly("dead", "dead.md");
  }

  @Test
  void namesALinkedFileTheSameWayEachTime() throws IOException {
    write("b/x.md");
    Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("c"), folder.resolve("b"));
    assertThat(names(folder)).containsExactly("b/x.md");
    assertThat(names(finder.followingLinks(true), folder)).containsExactly("a/x.md");
  }

  @Test
  void reportsAMissingPathAndGoesOn() throws IOException {
    write("a.md");
    FoundFiles found = finder.find(List.of(folder.resolve("none.md"), folder.resolve("a.md")));
    assertThat(found.files()).hasSize(1);
    assertThat(found.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem)
                    .hasMessage(problem.file() + " does not exist; correct the path.")
                    .hasMessageContaining("none.md"));
  }

  private List<String> names(Path... paths) {
    return names(finder, paths);
  }

  private List<String> names(FileFinder search, Path... paths) {
    FoundFiles found = search.find(List.of(paths));
    assertThat(found.problems()).isEmpty();
    String prefix = folder.toString().replace('\\', '/') + "/";
    return found.files().stream().map(FoundFile::name).map(n -> n.replace(prefix, "")).toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "text");
    }
  }
}
