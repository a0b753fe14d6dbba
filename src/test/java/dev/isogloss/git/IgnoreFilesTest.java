package dev.isogloss.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IgnoreFilesTest {
  private @TempDir Path folder;

  @BeforeEach
  void makeRepository() throws Exception {
    Git.init().setDirectory(folder.toFile()).call().close();
  }

  @Test
  void theNearestFileDecides() throws IOException {
    write(".gitignore", "*.tmp.md\n/top.md\n");
    write("docs/.gitignore", "!keep.tmp.md\n");
    assertThat(ignores("a.tmp.md")).isTrue();
    assertThat(ignores("docs/a.tmp.md")).isTrue();
    assertThat(ignores("docs/keep.tmp.md")).isFalse();
    assertThat(ignores("top.md")).isTrue();
    assertThat(ignores("docs/top.md")).isFalse();
  }

  @Test
  void anIgnoreFileOutweighsThatOfGit() throws IOException {
    write(".ignore", "!a.md\nb.md\n");
    write("docs/.gitignore", "a.md\n!b.md\n");
    assertThat(ignores("docs/a.md")).isFalse();
    assertThat(ignores("docs/b.md")).isTrue();
  }

  @Test
  void theExcludesOfTheRepositoryCount() throws IOException {
    write(".git/info/exclude", "private/\n");
    assertThat(new IgnoreFiles(List.of()).ignores(folder.resolve("private"), true)).isTrue();
  }

  @Test
  void theExcludesOfTheUserCount() throws IOException {
    write("mine", "*.draft.md\n");
    write(".git/config", "[core]\n\texcludesFile = " + folder.resolve("mine") + "\n");
    assertThat(ignores("docs/a.draft.md")).isTrue();
  }

  /** Git never ignores what it tracks; what is new beside it in an ignored folder it does. */
  @Test
  void whatGitTracksIsRead() throws Exception {
    write("docs/a.md", "x");
    write("other/a.md", "x");
    try (Git git = Git.open(folder.toFile())) {
      git.add().addFilepattern("docs/a.md").call();
    }
    write("docs/b.md", "x");
    write(".gitignore", "docs/\nother/\n");
    IgnoreFiles files = new IgnoreFiles(List.of());
    assertThat(files.ignores(folder.resolve("other"), true)).isTrue();
    assertThat(files.ignores(folder.resolve("docs"), true)).isFalse();
    assertThat(files.ignores(folder.resolve("docs/a.md"), false)).isFalse();
    assertThat(files.ignores(folder.resolve("docs/b.md"), false)).isTrue();
  }

  /** The rules of a repository end where another begins. */
  @Test
  void aRepositoryWithinHasItsOwn() throws Exception {
    write(".gitignore", "*.md\n");
    Git.init().setDirectory(folder.resolve("inner").toFile()).call().close();
    assertThat(ignores("a.md")).isTrue();
    assertThat(ignores("inner/a.md")).isFalse();
  }

  @Test
  void withoutARepositoryTheSearchIsTheBorder(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve(".gitignore"), "*.md\n");
    Files.createDirectories(other.resolve("docs"));
    Path file = other.resolve("docs/a.md");
    assertThat(new IgnoreFiles(List.of(other.resolve("docs"))).ignores(file, false)).isFalse();
    assertThat(new IgnoreFiles(List.of(other)).ignores(file, false)).isTrue();
  }

  private boolean ignores(String file) {
    return new IgnoreFiles(List.of()).ignores(folder.resolve(file), false);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
