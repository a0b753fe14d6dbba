package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes too long or goes too deep ends, is named, and leaves the rest to be checked. */
@Timeout(60)
class BudgetsTest {
  private @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void ignore(String pattern) throws IOException {
    write(
        "isogloss.yml",
        "languages: ru\ncache: false\nignore:\n  patterns:\n    - '%s'\n".formatted(pattern));
  }

  private CommandLineRun run(String command) {
    List<String> arguments = new ArrayList<>();
    for (String word : command.split(" ")) {
      arguments.add(word.replace("DIR", folder.toString()));
    }
    return CommandLineRun.of(arguments);
  }

  private CommandLineRun check() {
    return run("check --config DIR/isogloss.yml --select repeat DIR");
  }

  @Test
  void aPatternThatGoesBackForEverIsNamed() throws IOException {
    ignore("(x?)(a+)+\\1$");
    write("a.md", "Сеть и и модель.\n\n" + "a".repeat(60) + "!\n");
    write("b.md", "Она она учится.\n");
    CommandLineRun run = check();
    assertThat(run.printed())
        .contains("a.md:1:6", "b.md:1:1", "a.md: the pattern «(x?)(a+)+\\1$» of ignore");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
  }

  @Test
  void aPatternOverALongPassageNeedsNoDeepStack() throws IOException {
    ignore("\\{\\{(?:.|\\n)*?\\}\\}");
    write("a.md", "{{ " + "Сеть и и модель.\n".repeat(4000) + " }}\n");
    CommandLineRun run = check();
    assertThat(run.printed()).startsWith("No findings");
    assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void aPatternThatGoesTooDeepIsNamed() throws IOException {
    ignore("\\{\\{(?:.|\\n)*?\\}\\}");
    String code = "```\n{{ " + "x\n".repeat(400_000) + " }}\n```\n";
    write("a.md", "Сеть и и модель.\n\n" + code);
    CommandLineRun run = check();
    assertThat(run.printed())
        .contains("a.md:1:6", "the pattern «\\{\\{(?:.|\\n)*?\\}\\}» of ignore")
        .doesNotContain("nested");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
  }

  @Test
  void globsTakeNoTime() throws IOException {
    write(
        "isogloss.yml",
        "languages: ru\ncache: false\npaths:\n  exclude: '" + "**/*a".repeat(12) + "b'\n");
    Path deep = folder.resolve("a/".repeat(60));
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("a.md"), "Она она учится.\n");
    assertThat(check().status()).isEqualTo(ExitStatus.FINDINGS);
  }

  /** Lint prints a page, of which the one error is a line. */
  @ParameterizedTest
  @ValueSource(strings = {"deep.yml", "deep.json"})
  void deepNestingIsOneErrorOfLint(String file) throws IOException {
    write(file, "[".repeat(50_000));
    CommandLineRun run = run("glossary lint DIR/" + file);
    assertThat(run.printed().lines().filter(l -> l.contains("nested too deeply"))).hasSize(1);
    assertThat(run.printed()).contains("1 error.").doesNotContain("internal error");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check DIR/a.md --config DIR/deep.yml",
        "check DIR/a.md --glossary DIR/deep.yml",
        "check DIR/a.md --glossary DIR/deep.json",
        "check DIR/a.md --config DIR/pattern.yml",
        "check DIR/a.md --config DIR/keys.yml",
        "eval DIR/a.gold.jsonl",
      })
  void deepNestingIsOneError(String command) throws IOException {
    write("a.md", "Сеть.\n");
    write("deep.yml", "[".repeat(50_000));
    write("deep.json", "[".repeat(50_000));
    write("keys.yml", "languages: " + "{a: ".repeat(50_000));
    write(
        "pattern.yml", "ignore:\n  patterns: '" + "(".repeat(50_000) + ")".repeat(50_000) + "'\n");
    write("a.gold.jsonl", "[".repeat(50_000) + "\n");
    CommandLineRun run = run(command);
    assertThat(run.printed()).hasLineCount(1).doesNotContain("internal error");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\ntitle: %s\n---\n", "{\n\"title\": %s\n}\n", ";;;\n\"a\": %s\n;;;\n"})
  void deepFrontMatterIsRead(String frame) throws IOException {
    write("a.md", frame.formatted("[".repeat(50_000)) + "\nОна она учится.\n");
    CommandLineRun run = run("check DIR/a.md --select repeat --target-lang ru");
    assertThat(run.printed()).contains("repeat-word");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-1", "101", "Infinity"})
  void aScoreIsANumber(String score) throws IOException {
    write("a.md", "Сеть.\n");
    CommandLineRun run = run("check DIR/a.md --min-score " + score);
    assertThat(run.printed()).contains("--min-score", "from 0 to 100").hasLineCount(1);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
  }
}
