package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
  private static final String NOTICE = "Этот текст появился на нашей странице первым.";

  @Test
  void aCopyStandsInTheLaterFile() {
    String shared = prose(1, 60);
    List<Finding> found = check(List.of(file("b", shared), file("a", "Иное.\n\n" + shared)));
    assertThat(found).extracting(Finding::check).containsExactly("repeat-passage");
    assertThat(found.get(0).at().source().name()).isEqualTo("b");
    assertThat(found.get(0).at().text()).isEqualTo(shared);
    assertThat(found.get(0).fingerprint()).isNotEmpty();
  }

  @Test
  void itIsUsedWhereACheckSeesAllDocuments() {
    List<Check> all =
        ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
    assertThat(new Corpus(all).isUsed()).isTrue();
    assertThat(new Corpus(List.of(new ToyWord("a", "b"))).isUsed()).isFalse();
  }

  @Test
  void oneDocumentHasNothingInCommon() {
    assertThat(check(List.of(file("a", prose(1, 60))))).isEmpty();
  }

  @Test
  void anotherStateOfADocumentReplacesIt() {
    String shared = prose(1, 60);
    assertThat(check(List.of(file("a", shared), file("b", shared), file("b", prose(2, 60)))))
        .isEmpty();
  }

  @Test
  void whatStandsInManyFilesIsLearned() {
    List<Document> files =
        IntStream.range(0, 5)
            .mapToObj(i -> file("f" + i, prose(i + 10, 80) + (i < 3 ? "\n\n" + NOTICE : "")))
            .toList();
    List<Finding> found = check(files);
    assertThat(found).extracting(Finding::check).containsOnly("boilerplate").hasSize(3);
    assertThat(found).extracting(f -> f.at().text()).containsOnly(NOTICE);
    assertThat(found.get(0).fixes().get(0).edits().get(0).at().text()).isEqualTo("\n\n" + NOTICE);
  }

  @Test
  void versionsOfOneTextTeachNothing() {
    String text = prose(7, 400);
    List<Document> files =
        IntStream.range(0, 5)
            .mapToObj(i -> file("f" + i, text.replace("слово" + i, "иное") + "\n\n" + NOTICE))
            .toList();
    assertThat(check(files)).extracting(Finding::check).containsOnly("repeat-passage");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theOrderOfFilesDoesNotMatter(int seed) {
    List<Document> files =
        IntStream.range(0, 6)
            .mapToObj(i -> file("f" + i, prose(i / 2, 70) + "\n\n" + NOTICE))
            .collect(Collectors.toCollection(ArrayList::new));
    List<String> before = check(files).stream().map(CorpusTest::line).sorted().toList();
    Collections.shuffle(files, new Random(seed));
    List<String> after = check(files).stream().map(CorpusTest::line).sorted().toList();
    assertThat(after).isEqualTo(before).isNotEmpty();
  }

  private static String line(Finding finding) {
    return finding.at() + MessageText.of(finding.message()) + finding.fingerprint();
  }

  private static List<Finding> check(List<Document> files) {
    List<Check> checks =
        ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
    Corpus corpus = new Corpus(checks);
    files.forEach(corpus::add);
    return corpus.findings().values().stream().flatMap(List::stream).toList();
  }

  private static String prose(int seed, int words) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
            .mapToObj(i -> "слово" + random.nextInt(100_000))
            .collect(Collectors.joining(" "))
        + ".";
  }

  private static Document file(String name, String text) {
    return Documents.installed().parse(new SourceText(name, text), Locale.forLanguageTag("ru"));
  }
}
