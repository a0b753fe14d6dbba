package dev.isogloss.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HabitsTest {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  @Test
  void whatManyFilesDoAlikeIsOneFindingWithItsCount() {
    List<SourceText> texts = texts(8);
    List<Finding> findings = new ArrayList<>();
    texts.subList(0, 6).forEach(t -> findings.add(dash(t, Severity.NEUTRAL)));
    findings.set(2, dash(texts.get(2), Severity.MINOR));
    Report joined = Habits.joined(report(texts, findings));
    assertThat(joined.findings()).hasSize(1);
    Finding habit = joined.findings().get(0);
    assertThat(habit.severity()).isEqualTo(Severity.MINOR);
    assertThat(habit.at().source()).isEqualTo(texts.get(2));
    assertThat(MessageText.of(habit.message())).contains("6 places in 6 files");
    assertThat(habit.copies())
        .extracting(c -> c.at().source().name())
        .containsExactly("0.md", "1.md", "3.md", "4.md", "5.md");
    assertThat(habit.copies()).extracting(Copy::fixes).allMatch(fixes -> fixes.size() == 1);
    assertThat(habit.safety(0)).isEqualTo(Safety.SAFE);
  }

  @Test
  void whatFewOfTheFilesDoIsNone() {
    List<SourceText> many = texts(15);
    Report third =
        report(many, many.subList(0, 5).stream().map(t -> dash(t, Severity.MINOR)).toList());
    assertThat(Habits.joined(third)).isEqualTo(third);
    List<SourceText> four = texts(4);
    Report few = report(four, four.stream().map(t -> dash(t, Severity.MINOR)).toList());
    assertThat(Habits.joined(few)).isEqualTo(few);
  }

  @Test
  void aFaultOfWordsIsNoHabit() {
    List<SourceText> texts = texts(6);
    Report words =
        report(texts, texts.stream().map(t -> finding(t, "вход", "ход", "Wrong word.")).toList());
    assertThat(Habits.joined(words)).isEqualTo(words);
  }

  @Test
  void aLessSafeFixIsNotMadeWithTheOthers() {
    List<SourceText> texts = texts(6);
    List<Finding> findings =
        new ArrayList<>(texts.stream().map(t -> dash(t, Severity.MINOR)).toList());
    Finding last = findings.get(5);
    Fix unsafe = new Fix(Message.of("Write it."), Safety.UNSAFE, last.fixes().get(0).edits());
    findings.set(5, last.withFixes(List.of(unsafe)));
    Finding habit = Habits.joined(report(texts, findings)).findings().get(0);
    assertThat(habit.safety(0)).isEqualTo(Safety.SAFE);
    assertThat(habit.copies().get(4).fixes()).isEmpty();
  }

  private static List<SourceText> texts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new SourceText(i + ".md", "вход - это"))
        .toList();
  }

  private static Report report(List<SourceText> texts, List<Finding> findings) {
    List<FileFacts> files = texts.stream().map(t -> new FileFacts(t, RUSSIAN, 2, 1)).toList();
    return new Report(files, findings, List.of(), List.of());
  }

  private static Finding dash(SourceText text, Severity severity) {
    return finding(text, "-", "—", "A dash belongs here.").withSeverity(severity);
  }

  private static Finding finding(SourceText text, String wrong, String right, String said) {
    int start = text.content().indexOf(wrong);
    Location at = new Location(text, Span.of(start, start + wrong.length()));
    Fix fix = new Fix(Message.of("Write it."), Safety.SAFE, List.of(new Edit(at, right)));
    return Finding.of("x", Category.LOCALE_TYPOGRAPHY, Severity.MINOR, at, Message.of(said))
        .withFixes(List.of(fix));
  }
}
