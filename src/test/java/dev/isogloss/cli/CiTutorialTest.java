package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.print.Terminal;
import dev.isogloss.project.Formats;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes a repository through {@code docs/ci.md}, with the commands that stand there. Grammar rules
 * are left out: they only take time.
 */
class CiTutorialTest {
  private static final Path PAGE = Path.of("docs/ci.md");
  private static final String CHANGED = "docs/ru/article-07.md";
  private static final String NEW_FAULT = "\nУченые обучили новую нервную сеть.\n";

  private static final OneFinding FINDING =
      new OneFinding("term-forbidden", CHANGED, 3, "нейронную");

  private @TempDir Path folder;

  private record Ended(int status, String out, String err) {}

  @Test
  void thePageHoldsStepByStep() throws Exception {
    SampleRepository repository = SampleRepository.make(folder);
    List<String> commands = commands();
    assertThat(commands)
        .containsExactly(
            "isogloss init",
            "isogloss check",
            "isogloss check --update-baseline",
            "isogloss check --diff-base main",
            "isogloss fix --diff-base main",
            "isogloss check --diff-base main");

    assertThat(run(commands.get(0)).status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(repository.read("isogloss.yml"))
        .contains("glossaries: [glossary.csv]", "paths: [\"/docs/en\"]\n    language: en");
    Ended first = run(commands.get(1));
    assertThat(first.status()).isEqualTo(ExitStatus.FINDINGS);

    assertThat(run(commands.get(2)).status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(repository.read("isogloss-baseline.tsv")).contains("docs/ru/article-02.md\t");
    Ended accepted = run("isogloss check");
    assertThat(accepted.out()).contains("No findings in 40 files", "in the baseline");
    assertThat(accepted.status()).isEqualTo(ExitStatus.CLEAN);
    repository.commit("Gate");

    repository.branch("change");
    String before = repository.read(CHANGED);
    repository.write(CHANGED, before.replaceFirst("\n", "\n" + NEW_FAULT));
    repository.commit("A new sentence");
    assertThat(run(commands.get(3)).status()).isEqualTo(ExitStatus.FINDINGS);
    assertOneFindingInEachFormat(commands.get(3));

    Ended fixed = run(commands.get(4));
    assertThat(fixed.status()).as(fixed.err()).isEqualTo(ExitStatus.CLEAN);
    assertThat(repository.read(CHANGED))
        .isEqualTo(before.replaceFirst("\n", "\n" + NEW_FAULT.replace("нервную", "нейронную")));
    Ended passed = run(commands.get(5));
    assertThat(passed.out()).contains("No findings in 40 files");
    assertThat(passed.status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void theBaselineAloneFindsTheSameAndTheCacheChangesNothing() throws Exception {
    SampleRepository repository = SampleRepository.make(folder);
    run("isogloss init");
    run("isogloss check --update-baseline");
    String before = repository.read(CHANGED);
    repository.write(CHANGED, before.replaceFirst("\n", "\n" + NEW_FAULT));
    Ended cached = run("isogloss check --format json");
    Ended anew = run("isogloss check --format json --no-cache");
    FINDING.readers().get("json").read(cached.out().getBytes(StandardCharsets.UTF_8));
    assertThat(anew.out()).isEqualTo(cached.out());
    assertThat(folder.resolve(".isogloss/cache")).isDirectory();
  }

  /** With a lock one drift is still one finding, and a new right term is one too. */
  @Test
  void theLockAddsNoSecondFinding() throws Exception {
    SampleRepository repository = SampleRepository.make(folder);
    run("isogloss init");
    String config = repository.read("isogloss.yml");
    repository.write("isogloss.yml", config + "\nlock: isogloss.lock\n");
    assertThat(run("isogloss check --update-lock").status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(repository.read("isogloss.lock")).contains("нейронная сеть");
    run("isogloss check --update-baseline");
    assertThat(run("isogloss check").status()).isEqualTo(ExitStatus.CLEAN);

    String before = repository.read(CHANGED);
    repository.write(CHANGED, before.replaceFirst("\n", "\n" + NEW_FAULT));
    Ended drifted = run("isogloss check --format json");
    FINDING.readers().get("json").read(drifted.out().getBytes(StandardCharsets.UTF_8));

    repository.write(CHANGED, before);
    repository.write("docs/ru/article-21.md", "# Заметка\n\nУченые обучили новую нейросеть.\n");
    Ended renamed = run("isogloss check");
    assertThat(renamed.out()).contains("\n1 finding in 41 files", "lock-rendering");
    assertThat(renamed.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  /** All formats are written in one run. */
  private void assertOneFindingInEachFormat(String command) throws Exception {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Map<String, OneFinding.Reader> readers = FINDING.readers();
    assertThat(readers.keySet()).containsExactlyInAnyOrderElementsOf(new Formats.Ids());
    StringBuilder all = new StringBuilder(command);
    for (String format : readers.keySet()) {
      all.append(" --format ").append(format);
      all.append(" --output ").append(reports.resolve(format));
    }
    assertThat(run(all.toString()).status()).isEqualTo(ExitStatus.FINDINGS);
    for (Map.Entry<String, OneFinding.Reader> reader : readers.entrySet()) {
      byte[] report = Files.readAllBytes(reports.resolve(reader.getKey()));
      OneFinding.require(reader.getKey(), reader.getValue(), report);
    }
  }

  /** The lines of the page that stand in blocks of the shell. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("```")) {
        inside = line.equals("```sh");
      } else if (inside) {
        commands.add(line);
      }
    }
    return commands;
  }

  /** A command as if it were given in the folder of the repository. */
  private Ended run(String command) {
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
    words.remove(0);
    if (words.get(0).equals("init")) {
      words.add(folder.toString());
    } else {
      words.addAll(List.of("--config", folder.resolve("isogloss.yml").toString()));
      words.addAll(List.of("--ignore", "grammar"));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            Terminal.NONE,
            new PrintWriter(out),
            new PrintWriter(err),
            words.toArray(String[]::new));
    return new Ended(status, out.toString(), err.toString());
  }
}
