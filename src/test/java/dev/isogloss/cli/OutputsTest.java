package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a run reads is written over by what it writes. */
class OutputsTest {
  private @TempDir Path folder;

  @BeforeEach
  void makeProject() throws IOException {
    write("a.md", "Нейронная сеть учится.\n");
    write("terms.csv", "concept,ru\na,нейронная сеть\n");
    write("more.csv", "concept,ru\nb,модель\n");
    write("lock.txt", "");
    write("baseline.json", "");
    write(
        "isogloss.yml",
        "languages: ru\nglossaries: [terms.csv]\nlock: lock.txt\nbaseline: baseline.json\ncache: false\n");
    Files.delete(folder.resolve("lock.txt"));
    Files.delete(folder.resolve("baseline.json"));
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.md"));
    Files.createLink(folder.resolve("hard.txt"), folder.resolve("terms.csv"));
    Files.createDirectory(folder.resolve("sub"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check DIR/a.md --config DIR/isogloss.yml --format json --output DIR/a.md",
        "check DIR/a.md --config DIR/isogloss.yml --format json --output DIR/sub/../a.md",
        "check DIR/a.md --config DIR/isogloss.yml --format json --output DIR/link.txt",
        "check DIR/a.md --config DIR/isogloss.yml --format json --output DIR/terms.csv",
        "check DIR/a.md --config DIR/isogloss.yml --format json --output DIR/hard.txt",
        "check DIR/a.md --config DIR/isogloss.yml --format xlsx --output DIR/isogloss.yml",
        "check DIR/a.md --config DIR/isogloss.yml --format json --output DIR/lock.txt",
        "check DIR/a.md --config DIR/isogloss.yml --format json --output DIR/baseline.json",
        "check DIR/a.md --glossary DIR/more.csv --format json --output DIR/more.csv",
        "check DIR/a.md --format json --output DIR/new --format csv --output DIR/new",
        "check DIR/a.md --config DIR/isogloss.yml --baseline DIR/a.md --update-baseline",
        "glossary convert DIR/terms.csv --output DIR/terms.csv",
        "glossary convert DIR/terms.csv DIR/more.csv --output DIR/more.csv",
        "glossary suggest DIR/a.md --glossary DIR/terms.csv --output DIR/terms.csv",
      })
  void areRefused(String command) throws IOException {
    Map<Path, String> before = contents();
    List<String> arguments = new ArrayList<>();
    for (String word : command.split(" ")) {
      arguments.add(word.replace("DIR", folder.toString()));
    }
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.printed()).hasLineCount(1);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(contents()).isEqualTo(before);
  }

  private Map<Path, String> contents() throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file, Files.readString(file));
      }
    }
    return contents;
  }
}
