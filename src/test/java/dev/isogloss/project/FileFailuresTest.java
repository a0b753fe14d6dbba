package dev.isogloss.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.finding.Problem;
import dev.isogloss.language.GrammarException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of a file that cannot be checked. */
class FileFailuresTest {
  private final List<String> checked = new ArrayList<>();
  private @TempDir Path folder;
  private List<FoundFile> files = List.of();

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("bad.md"), "Сеть.");
    Files.writeString(folder.resolve("good.md"), "Сеть.");
    files =
        List.of(
            new FoundFile(folder.resolve("bad.md"), "bad.md"),
            new FoundFile(folder.resolve("good.md"), "good.md"));
  }

  @Test
  void aFailingRuleIsToldAndTheOtherFilesAreChecked() {
    assertThat(problem(new GrammarException("A rule", "Сеть.", new IllegalStateException("x"))))
        .startsWith("bad.md: A rule fails on «Сеть.»")
        .contains("--ignore grammar");
  }

  @Test
  void tooSmallAMemoryIsToldAndTheOtherFilesAreChecked() {
    assertThat(problem(new OutOfMemoryError("Java heap space")))
        .startsWith("bad.md cannot be checked with the memory that Java may use")
        .contains("ISOGLOSS_JAVA_OPTS=-Xmx");
  }

  @Test
  void tooDeepNestingIsToldAndTheOtherFilesAreChecked() {
    assertThat(problem(new StackOverflowError())).contains("bad.md", "ISOGLOSS_JAVA_OPTS=-Xss");
  }

  @Test
  void anInternalErrorNamesTheFile() {
    assertThatThrownBy(() -> run(new IllegalStateException("broken")))
        .isInstanceOfSatisfying(
            FailedFileException.class, e -> assertThat(e.file()).isEqualTo("bad.md"))
        .hasMessage("broken");
  }

  private String problem(Throwable failure) {
    List<Problem> problems = run(failure);
    assertThat(checked).containsExactly("good.md");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).path()).isEqualTo("bad.md");
    return problems.get(0).message();
  }

  private List<Problem> run(Throwable failure) {
    try (Session session = new Session(Settings.plain(List.of()))) {
      session.forEach(
          files,
          (file, index) -> {
            if (file.text().name().equals("bad.md")) {
              throwUnchecked(failure);
            }
            checked.add(file.text().name());
          });
      return List.copyOf(session.problems());
    }
  }

  private static void throwUnchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }
}
