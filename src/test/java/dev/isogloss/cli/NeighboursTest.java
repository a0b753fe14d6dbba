package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was accepted stays accepted, whatever of its sentence is mended, and nothing else is. */
class NeighboursTest {
  private static final String GLOSSARY =
      """
      concept,ru,ru.forbidden
      neural-network,нейронная сеть,нервная сеть
      scaling-law,закон масштабирования,закон расширения
      """;

  private static final String SENTENCE =
      "По закону расширения нервная сеть - это сеть, которая учится на на примерах.\n";

  private @TempDir Path folder;

  @BeforeEach
  void accept() throws IOException {
    write("terms.csv", GLOSSARY);
    write("a.md", SENTENCE);
    write("b.md", "Вчера нервная сеть молчала весь день.\n");
    assertThat(check("--update-baseline").status()).isZero();
    assertThat(check().status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "По закону расширения нервная сеть — это сеть, которая учится на на примерах.",
        "По закону расширения нервная сеть - это сеть, которая учится на примерах.",
        "По закону масштабирования нервная сеть - это сеть, которая учится на на примерах.",
        "По закону расширения нейронная сеть - это сеть, которая учится на на примерах.",
        "По закону\u00A0расширения нервная\u00A0сеть - это сеть, которая учится на на примерах.",
        "По закону\nрасширения нервная\nсеть - это сеть, которая учится на\nна примерах.",
        "> По закону\n> расширения нервная\n> сеть - это сеть, которая учится на на примерах.",
        "По закону расширения **нервная сеть** - это сеть, которая учится на на примерах.",
        "По закону масштабирования нервная сеть — это сеть, которая учится на примерах.",
      })
  void whereASentenceIsMended(String mended) throws IOException {
    write("a.md", mended + "\n");
    assertThat(check().printed()).contains("No findings");
    assertThat(check("--ratchet").status()).isZero();
    assertThat(check("--ratchet", "--update-baseline").printed()).contains(" 0 of them new");
  }

  @Test
  void aNewFindingIsNotTakenForAMendedOne() throws IOException {
    write("a.md", "Сегодня же нервная сеть знает больше.\n");
    CommandLineRun run = check("--ratchet", "--update-baseline");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("1 of term-forbidden");
  }

  /** Each entry accepts one. */
  @Test
  void oneMoreOfTheSameIsNew() throws IOException {
    write("a.md", SENTENCE + "\n" + SENTENCE.replace(" - ", " — "));
    assertThat(check().printed()).contains("term-forbidden");
  }

  @Test
  void aRunOverOneFileLeavesTheOthersAlone() throws IOException {
    List<String> before = entriesOf("b.md");
    write("a.md", "Здесь всё верно.\n");
    Files.delete(folder.resolve("b.md"));
    CommandLineRun.of(command(folder.resolve("a.md"), "--update-baseline"));
    assertThat(entriesOf("b.md")).isEqualTo(before).isNotEmpty();
    assertThat(entriesOf("a.md")).isEmpty();
    check("--update-baseline");
    assertThat(entriesOf("b.md")).isEmpty();
  }

  private List<String> entriesOf(String file) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("base.tsv"))) {
      return lines.filter(line -> line.startsWith(file + "\t")).toList();
    }
  }

  private CommandLineRun check(String... options) {
    return CommandLineRun.of(command(folder, options));
  }

  private List<String> command(Path path, String... options) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "check",
                path.toString(),
                "--select",
                "term,repeat-word,typography",
                "--target-lang",
                "ru",
                "--glossary",
                folder.resolve("terms.csv").toString(),
                "--baseline",
                folder.resolve("base.tsv").toString()));
    words.addAll(List.of(options));
    return words;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
