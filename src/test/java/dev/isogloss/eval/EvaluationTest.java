package dev.isogloss.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final SourceText ARTICLE = new SourceText("a.md", "Новая выборка данных мала.");
  private static final Edit TERM = edit("выборка данных", "набор данных");

  @Test
  void wordsThatAgreeWithTheTermAreNotCompared() {
    assertThat(fixExact(edit("Новая", "Новый"), TERM, edit("мала", "мал"))).hasToString(exact(1));
  }

  @Test
  void theWordsOfTheTermAreCompared() {
    assertThat(fixExact(edit("выборка", "набор"))).hasToString(exact(1));
    assertThat(fixExact(edit("выборка", "набором"))).hasToString(exact(0));
  }

  @Test
  void anEditAcrossTheEdgeIsCompared() {
    assertThat(fixExact(edit("Новая выборка", "Новый набор"))).hasToString(exact(0));
    assertThat(fixExact(edit("Новая выборка", "Новая набор"))).hasToString(exact(1));
  }

  @Test
  void aFixThatChangesOtherWordsOnlyIsNotExact() {
    assertThat(fixExact(edit("мала", "мал"))).hasToString(exact(0));
  }

  private static String exact(int hits) {
    return new Figure(hits, 1).toString();
  }

  private static Figure fixExact(Edit... edits) {
    Fix fix = new Fix(Message.of("Write it."), Safety.SAFE, List.of(edits));
    Finding finding =
        Finding.of(
                "term-forbidden",
                Category.TERMINOLOGY_INCONSISTENT,
                Severity.MAJOR,
                at("выборка данных"),
                Message.of("It is wrong."))
            .withFixes(List.of(fix));
    GoldItem item =
        new GoldItem(
            "1",
            at("выборка данных"),
            "terminology-inconsistent",
            "dataset",
            "glossary",
            false,
            false,
            "набор данных",
            false);
    Report report = new Report(List.of(), List.of(finding), List.of(), List.of());
    return Evaluation.of(report, List.of(item), List.of("dataset")).fixExact();
  }

  private static Edit edit(String words, String replacement) {
    return new Edit(at(words), replacement);
  }

  private static Location at(String words) {
    int start = ARTICLE.content().indexOf(words);
    return new Location(ARTICLE, new Span(start, start + words.length()));
  }
}
