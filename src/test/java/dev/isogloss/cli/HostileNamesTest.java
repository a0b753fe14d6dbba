package dev.isogloss.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files command neither a terminal nor the log of a CI system. */
class HostileNamesTest {
  private static final String NAME = "a\n::add-mask::b ##[group]c\u001b[2J\u202e";

  private @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check DIR/NAME.md",
        "check DIR/NAME.md --format map",
        "check DIR/NAME.missing",
        "check DIR/NAME.bin",
        "check DIR/NAME.md --config DIR/NAME.yml",
        "check DIR/NAME.md --glossary DIR/NAME.csv",
        "check DIR/NAME.md --select NAME",
        "check DIR/NAME.md --formatNAME x",
        "check DIR/NAME.md --format NAME",
        "check DIR/NAME.md --output DIR/NAME/x",
        "fix DIR/NAME.md --dry-run --config DIR/NAME.yml",
        "glossary lint DIR/NAME.csv",
        "glossary explain NAME --glossary DIR/good.csv",
        "concordance сеть DIR/NAME.md",
        "eval DIR/NAME.gold.jsonl",
      })
  void areShown(String command) throws IOException {
    write(".md", "Нейронная сеть и и $\u001b[2J.\n");
    write(".bin", "\0\0\0");
    write(".yml", "unknown: x\n");
    write(".csv", "concept,ru\na,сеть\nb,сеть\nc\n");
    Files.writeString(folder.resolve("good.csv"), "concept,ru\n::a,сеть\n");
    List<String> arguments = new ArrayList<>();
    for (String word : command.split(" ")) {
      arguments.add(word.replace("DIR", folder.toString()).replace("NAME", NAME));
    }
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.status()).isBetween(0, 2);
    assertThat(run.printed()).isNotEmpty();
    assertThat(run.printed().codePoints().filter(c -> c != '\n')).noneMatch(SafeText::isCommand);
    assertThat(run.printed().lines())
        .noneMatch(line -> line.strip().startsWith("::") || line.contains("##["));
  }

  private void write(String ending, String text) throws IOException {
    Files.writeString(folder.resolve(NAME + ending), text, UTF_8);
  }
}
