package dev.isogloss.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.gate.ChangedLines.Lines;
import dev.isogloss.gate.ChangedLines.Range;
import dev.isogloss.gate.GateException;
import dev.isogloss.text.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that only the program git can read: those that name objects by SHA-256. */
class ProgramHistoryTest {
  private static final String TEN_LINES = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

  private @TempDir Path folder;

  @BeforeEach
  void makeRepository() throws Exception {
    Assumptions.assumeTrue(
        git("init", "-q", "-b", "main", "--object-format=sha256") == 0,
        "There is no program git that knows SHA-256.");
    write("a.md", TEN_LINES);
    write("long.md", TEN_LINES.repeat(5));
    commit();
    assertThat(git("branch", "base")).isZero();
  }

  @Test
  void changedLinesAreTheSameAsElsewhere() throws Exception {
    write("a.md", TEN_LINES.replace("2\n", "two\n2b\n").replace("9\n", ""));
    write("b.md", "new\n");
    assertThat(changes("base", "a.md", "b.md", "long.md"))
        .containsOnly(
            Map.entry("a.md", new Lines(false, List.of(new Range(1, 3), new Range(9, 9)))),
            Map.entry("b.md", Lines.ALL));
  }

  @Test
  void renamesAreFollowed() throws Exception {
    Files.move(folder.resolve("long.md"), folder.resolve("moved.md"));
    write("moved.md", TEN_LINES.repeat(5).replaceFirst("2\n", "two\n"));
    commit();
    assertThat(changes("base", "moved.md"))
        .containsOnly(Map.entry("moved.md", new Lines(false, List.of(new Range(1, 2)))));
  }

  @Test
  void whatIsMissingIsTold() throws Exception {
    assertThatThrownBy(() -> changes("origin/main", "a.md"))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("is not a commit of this repository");
    assertThat(git("checkout", "-q", "--orphan", "other")).isZero();
    write("other.md", "x\n");
    commit();
    assertThatThrownBy(() -> changes("base", "a.md"))
        .isInstanceOf(GateException.class)
        .hasMessageContaining("have no commit in common");
  }

  private Map<String, Lines> changes(String revision, String... files) {
    Map<SourceId, Path> paths = new LinkedHashMap<>();
    List.of(files).forEach(file -> paths.put(SourceId.of(file), folder.resolve(file)));
    Map<String, Lines> byPath = new LinkedHashMap<>();
    GitChanges.since(revision, paths, folder)
        .byFile()
        .forEach((file, lines) -> byPath.put(file.path(), lines));
    return byPath;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private void commit() throws Exception {
    assertThat(git("add", "-A")).isZero();
    assertThat(
            git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x"))
        .isZero();
  }

  /** The exit status; that of a program which does not exist is not 0. */
  private int git(String... words) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
