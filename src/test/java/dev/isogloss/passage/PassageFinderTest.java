package dev.isogloss.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Segment;
import dev.isogloss.passage.CopiedPassage.Twin;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageFinderTest {
  private static final int MANY = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String PASSAGE =
      IntStream.range(0, 30).mapToObj(i -> "слово" + i).collect(Collectors.joining(" "));

  @ParameterizedTest
  @ValueSource(strings = {"Да.", "***", "Одна и та же строка стоит здесь много раз подряд."})
  void equalLinesTakeLinearTime(String line) {
    Document document = lines(Collections.nCopies(MANY, line));
    assertTimeoutPreemptively(LIMIT, () -> assertSound(PassageFinder.find(document)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 100})
  void fewDistinctLinesTakeLinearTime(int distinct) {
    Random random = new Random(distinct);
    Document document =
        lines(
            IntStream.range(0, MANY)
                .mapToObj(i -> "Строка " + random.nextInt(distinct) + ".")
                .toList());
    assertTimeoutPreemptively(LIMIT, () -> assertSound(PassageFinder.find(document)));
  }

  @Test
  void longRunsWithoutWordsTakeLinearTime() {
    List<String> lines =
        IntStream.range(0, MANY).mapToObj(i -> i % 1000 == 0 ? "Да" : "***").toList();
    Document document = lines(lines);
    assertTimeoutPreemptively(LIMIT, () -> assertSound(PassageFinder.find(document)));
  }

  @Test
  void anArticleThatStandsManyTimesTakesLinearTime() {
    List<String> article = IntStream.range(0, 100).mapToObj(i -> "Строка " + i + ".").toList();
    Document document =
        lines(IntStream.range(0, MANY / 100).boxed().flatMap(i -> article.stream()).toList());
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          List<CopiedPassage> found = PassageFinder.find(document);
          assertSound(found);
          assertThat(found.stream().mapToInt(p -> p.pairs().size()).sum()).isEqualTo(MANY - 100);
        });
  }

  @Test
  void marksAloneAreNoPassage() {
    assertThat(PassageFinder.find(lines(Collections.nCopies(100, "***")))).isEmpty();
    assertThat(PassageFinder.find(lines(Collections.nCopies(100, "Да.")))).isNotEmpty();
  }

  @Test
  void theLongestOriginalIsTaken() {
    Document document =
        lines(List.of(PASSAGE, "Иное.", PASSAGE + ".", "Конец.", "«" + PASSAGE + "»", "Конец."));
    List<CopiedPassage> found = PassageFinder.find(document);
    List<Segment> segments = document.segments();
    assertThat(found)
        .containsExactly(
            new CopiedPassage(List.of(new Twin(segments.get(0), segments.get(2)))),
            new CopiedPassage(
                List.of(
                    new Twin(segments.get(2), segments.get(4)),
                    new Twin(segments.get(3), segments.get(5)))));
  }

  /** Each segment is a copy at most once, of an earlier one with the same words. */
  private static void assertSound(List<CopiedPassage> found) {
    Set<String> copies = new HashSet<>();
    for (CopiedPassage passage : found) {
      for (Twin twin : passage.pairs()) {
        boolean sound =
            copies.add(twin.copy().id())
                && start(twin.original()) < start(twin.copy())
                && Wording.key(twin.original().text()).equals(Wording.key(twin.copy().text()));
        assertThat(sound).isTrue();
      }
    }
  }

  private static int start(Segment segment) {
    return segment.map().toSource(Span.of(0, segment.text().length())).start();
  }

  private static Document lines(List<String> lines) {
    SourceText text = new SourceText("a.txt", String.join("\n\n", lines));
    Document document = Documents.installed().parse(text, Locale.forLanguageTag("ru"));
    assertThat(document.segments()).hasSameSizeAs(lines);
    return document;
  }
}
