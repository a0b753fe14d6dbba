package dev.isogloss.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.gate.ChangedLines.Lines;
import dev.isogloss.gate.ChangedLines.Range;
import dev.isogloss.gate.GateException;
import dev.isogloss.text.SourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitChangesTest {
  private static final String TEN_LINES =
      "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n";

  private @TempDir Path folder;
  private Git git;

  @BeforeEach
  void makeRepository() throws Exception {
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    write("docs/a.md", TEN_LINES);
    write("docs/b.md", TEN_LINES);
    write("docs/long.md", TEN_LINES.repeat(5));
    commit("first");
    git.branchCreate().setName("base").call();
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  void changedLinesAreThoseOfTheFileAsItIsNow() throws Exception {
    write("docs/a.md", TEN_LINES.replace("two", "2\n2b").replace("nine\n", ""));
    assertThat(changed("docs/a.md", "docs/b.md"))
        .containsOnly(
            Map.entry("docs/a.md", new Lines(false, List.of(new Range(1, 3), new Range(9, 9)))));
  }

  @Test
  void committedChangesCountAsOthersDo() throws Exception {
    write("docs/a.md", TEN_LINES.replace("two", "2"));
    commit("second");
    write("docs/a.md", TEN_LINES.replace("two", "2").replace("ten", "10"));
    assertThat(changed("docs/a.md"))
        .containsEntry("docs/a.md", new Lines(false, List.of(new Range(1, 2), new Range(9, 10))));
  }

  @Test
  void whatTheBaseHasChangedMeanwhileIsNoChange() throws Exception {
    git.checkout().setName("base").call();
    write("docs/b.md", TEN_LINES.replace("two", "changed on the base"));
    commit("on the base");
    git.checkout().setName("main").call();
    assertThat(changed("docs/a.md", "docs/b.md")).isEmpty();
  }

  @Test
  void aNewFileIsChangedFromEndToEnd() throws Exception {
    write("docs/new.md", "one\ntwo\n");
    assertThat(changed("docs/new.md"))
        .containsOnly(Map.entry("docs/new.md", new Lines(false, List.of(new Range(0, 2)))));
  }

  @Test
  void aRenamedFileKeepsItsLines() throws Exception {
    Files.move(folder.resolve("docs/long.md"), folder.resolve("docs/moved.md"));
    write("docs/moved.md", TEN_LINES.repeat(5).replaceFirst("two", "2"));
    assertThat(changed("docs/moved.md"))
        .containsOnly(Map.entry("docs/moved.md", new Lines(false, List.of(new Range(1, 2)))));
  }

  @Test
  void aRenamedFileWithoutAnotherChangeIsUnchanged() throws Exception {
    Files.move(folder.resolve("docs/long.md"), folder.resolve("docs/moved.md"));
    commit("move");
    assertThat(changed("docs/moved.md").values())
        .allSatisfy(lines -> assertThat(lines).isEqualTo(new Lines(false, List.of())));
  }

  /** Git compares no lines where it sees no text. */
  @Test
  void aFileThatIsNoTextToGitIsChangedAsAWhole() throws Exception {
    Files.write(folder.resolve("docs/a.md"), "два\nтри\n".getBytes(StandardCharsets.UTF_16));
    assertThat(changed("docs/a.md")).containsOnly(Map.entry("docs/a.md", Lines.ALL));
  }

  @Test
  void aRevisionMayBeAnythingThatGitKnows() throws Exception {
    commit("empty");
    write("docs/a.md", TEN_LINES.replace("two", "2"));
    for (String revision : List.of("HEAD", "HEAD~1", "base", "refs/heads/base")) {
      assertThat(changes(revision, "docs/a.md")).containsOnlyKeys("docs/a.md");
    }
  }

  @Test
  void anUnknownRevisionIsTold() {
    assertThatThrownBy(() -> changes("origin/main", "docs/a.md"))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("origin/main is not a commit of this repository; fetch it first");
    assertThatThrownBy(() -> changes("a..b", "docs/a.md")).isInstanceOf(GateException.class);
  }

  @Test
  void aFolderWithoutRepositoryIsTold(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("a.md"), "one\n");
    assertThatThrownBy(
            () ->
                GitChanges.since("main", Map.of(SourceId.of("a.md"), other.resolve("a.md")), other))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("needs a Git repository");
  }

  /** Of an unrelated history nobody can say what has changed, as little as Git does. */
  @Test
  void historiesWithoutACommonCommitAreTold() throws Exception {
    git.checkout().setOrphan(true).setName("other").call();
    commit("unrelated");
    assertThatThrownBy(() -> changes("main", "docs/a.md"))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("have no commit in common in this repository");
    Files.writeString(folder.resolve(".git/shallow"), "");
    assertThatThrownBy(() -> changes("main", "docs/a.md"))
        .hasMessageContaining("fetch the history: git fetch --unshallow");
  }

  /** A submodule that has moved is compared with the commit that it had. */
  @Test
  void aSubmoduleThatMovedIsComparedItself() throws Exception {
    try (Git inner = nested()) {
      String before = inner.getRepository().resolve("HEAD").name();
      link(before);
      git.branchCreate().setName("base").setForce(true).call();
      write("inner/x.md", TEN_LINES.replace("two", "2"));
      commit(inner, "inner, second");
      link(inner.getRepository().resolve("HEAD").name());
      write("inner/x.md", TEN_LINES.replace("two", "2").replace("ten", "10"));
    }
    assertThat(changed("inner/x.md", "inner/y.md", "docs/a.md"))
        .containsOnly(
            Map.entry("inner/x.md", new Lines(false, List.of(new Range(1, 2), new Range(9, 10)))));
  }

  @Test
  void aSubmoduleWithoutItsOldCommitIsTold() throws Exception {
    nested().close();
    link("0123456789012345678901234567890123456789");
    git.branchCreate().setName("base").setForce(true).call();
    assertThatThrownBy(() -> changed("inner/x.md"))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("The submodule inner had the commit 0123456789");
  }

  @Test
  void aRepositoryWithinThatIsNoSubmoduleIsNewAsAWhole() throws Exception {
    nested().close();
    assertThat(changed("inner/x.md", "docs/a.md")).containsOnly(Map.entry("inner/x.md", Lines.ALL));
  }

  private Git nested() throws Exception {
    Git inner = Git.init().setDirectory(folder.resolve("inner").toFile()).call();
    write("inner/x.md", TEN_LINES);
    write("inner/y.md", TEN_LINES);
    commit(inner, "inner, first");
    return inner;
  }

  /** Commits the submodule at a commit of it. */
  private void link(String inner) throws Exception {
    DirCache index = git.getRepository().lockDirCache();
    DirCacheEditor editor = index.editor();
    editor.add(
        new DirCacheEditor.PathEdit("inner") {
          @Override
          public void apply(DirCacheEntry entry) {
            entry.setFileMode(FileMode.GITLINK);
            entry.setObjectId(ObjectId.fromString(inner));
          }
        });
    assertThat(editor.commit()).isTrue();
    git.commit()
        .setMessage("link")
        .setSign(false)
        .setAuthor("A", "a@example.org")
        .setCommitter("A", "a@example.org")
        .call();
  }

  /** What the checkout leaves out was not renamed. */
  @Test
  void aSparseCheckoutHasRenamedNothing() throws Exception {
    Assumptions.assumeTrue(
        skipsWorkTree("docs/long.md"), "There is no program git, and JGit cannot do this.");
    Files.delete(folder.resolve("docs/long.md"));
    write("docs/new.md", TEN_LINES.repeat(5));
    assertThat(changed("docs/new.md"))
        .containsOnly(Map.entry("docs/new.md", new Lines(false, List.of(new Range(0, 50)))));
  }

  private boolean skipsWorkTree(String file) throws InterruptedException {
    try {
      return new ProcessBuilder(
                  "git", "-C", folder.toString(), "update-index", "--skip-worktree", file)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Map<String, Lines> changed(String... files) {
    return changes("base", files);
  }

  private Map<String, Lines> changes(String revision, String... files) {
    Map<SourceId, Path> paths = new LinkedHashMap<>();
    Stream.of(files).forEach(file -> paths.put(SourceId.of(file), folder.resolve(file)));
    Map<String, Lines> byPath = new LinkedHashMap<>();
    GitChanges.since(revision, paths, folder.resolve("docs"))
        .byFile()
        .forEach((file, lines) -> byPath.put(file.path(), lines));
    return byPath;
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private void commit(String message) throws GitAPIException {
    commit(git, message);
  }

  private static void commit(Git git, String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    git.commit()
        .setMessage(message)
        .setSign(false)
        .setAuthor("A", "a@example.org")
        .setCommitter("A", "a@example.org")
        .call();
  }
}
