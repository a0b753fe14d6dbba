package dev.isogloss.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
          assertThat(found.stream().mapToInt(p -> p.copyWords().length()).sum())
              .isEqualTo(2 * (MANY - 100));
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
    assertThat(found)
        .extracting(CopiedPassage::originalWords)
        .containsExactly(words(0, 30), words(31, 62));
    assertThat(found)
        .extracting(CopiedPassage::copyWords)
        .containsExactly(words(31, 61), words(62, 93));
  }

  @Test
  void marksAroundTheWordsBelongToThePassage() {
    Document document =
        lines(
            List.of(
                PASSAGE,
                "Иное.",
                "Так сказал один человек: «" + PASSAGE + "!» Это был конец речи."));
    List<CopiedPassage> found = PassageFinder.find(document);
    assertThat(found).extracting(p -> p.copyPlace().text()).containsExactly("«" + PASSAGE + "!»");
  }

  private static Span words(int start, int end) {
    return Span.of(start, end);
  }

  /** Copies come in order, do not overlap, and have the words of an earlier place. */
  private static void assertSound(List<CopiedPassage> found) {
    int next = 0;
    for (CopiedPassage passage : found) {
      Span here = passage.copyWords();
      boolean sound = here.start() >= next && passage.originalWords().end() <= here.start();
      for (int i = here.start(); sound && i < here.end(); i++) {
        Span word = Span.of(i, i + 1);
        sound =
            passage
                .counterpart(word)
                .map(w -> passage.original().hash(w.start()) == passage.copy().hash(word.start()))
                .orElse(passage.isEdited());
      }
      assertThat(sound).isTrue();
      next = here.end();
    }
  }

  private static Document lines(List<String> lines) {
    SourceText text = new SourceText("a.txt", String.join("\n\n", lines));
    Document document = Documents.installed().parse(text, Locale.forLanguageTag("ru"));
    assertThat(document.segments()).hasSameSizeAs(lines);
    return document;
  }
}
