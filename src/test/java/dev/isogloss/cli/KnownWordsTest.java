package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word that no dictionary has is known where the tree has it often, or the project says so. */
class KnownWordsTest {
  private @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    write("isogloss.yml", "languages: [ru]\nwords: own.words\nglossaries: [terms.csv]\n");
    write("own.words", "");
    write("terms.csv", "concept,ru\nmodel,модель\n");
  }

  @Test
  void aWordOfOneTextIsNot() throws IOException {
    write("a.txt", "Тут лежит брамсикл, и брамсикл тяжёл.\n");
    write("b.txt", "Тут ничего не лежит.\n");
    assertThat(check()).contains("Not in the dictionary: «брамсикл»");
  }

  @Test
  void aWordOfTwoTextsIsIfTheyHaveItThreeTimes() throws IOException {
    write("a.txt", "Тут лежит брамсикл, и брамсикл тяжёл.\n");
    write("b.txt", "Там лежит брамсикл.\n");
    assertThat(check()).contains("No findings");
    assertThat(check("a.txt")).contains("брамсикл");
  }

  @Test
  void onceInEachOfTwoTextsIsTooSeldom() throws IOException {
    write("a.txt", "Тут лежит брамсикл.\n");
    write("b.txt", "Там лежит брамсикл.\n");
    assertThat(check()).contains("брамсикл");
  }

  @Test
  void aSlipIsOneHoweverOftenItComes() throws IOException {
    write("a.txt", "Тут идёт оптиимзация, и оптиимзация медленна.\n");
    write("b.txt", "Там идёт оптиимзация.\n");
    assertThat(check()).contains("Probably misspelled: «оптиимзация»");
  }

  @Test
  void theProjectsWordsAndTermsAreKnown() throws IOException {
    write("a.txt", "Тут лежит брамсикл, а там лежат кляпсоны.\n");
    write("own.words", "брамсикл\n");
    write("terms.csv", "concept,ru\nk,кляпсон\n");
    assertThat(check()).contains("No findings");
  }

  @Test
  void theyAreProposedForSlipsOfTheFingers() throws IOException {
    write("a.txt", "Тут лежит брасикл, а там лежат кляпсоын.\n");
    write("own.words", "брамсикл\n");
    write("terms.csv", "concept,ru\nk,кляпсон\n");
    assertThat(check()).contains("лежит брамсикл", "лежат кляпсоны");
  }

  private String check(String... texts) throws IOException {
    List<String> paths =
        texts.length == 0
            ? List.of(folder.toString())
            : List.of(texts).stream().map(t -> folder.resolve(t).toString()).toList();
    List<String> options =
        List.of("--config", folder.resolve("isogloss.yml").toString(), "--select", "spelling");
    return CommandLineRun.of(
            Stream.of(List.of("check"), paths, options).flatMap(List::stream).toList())
        .printed();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
