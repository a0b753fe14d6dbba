package dev.isogloss.glossary.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignConceptsTest {
  private static final Span AT = new Span(0, 1);
  private static final Locale SOURCE = Locale.ENGLISH;
  private static final Locale TARGET = Locale.forLanguageTag("ru");

  private final ForeignConcepts concepts =
      new ForeignConcepts(new IssueLog(new SourceText("terms.csv", "x")));

  private static ForeignEntry entry(String source, String target) {
    ForeignEntry entry = new ForeignEntry(AT);
    entry.add(term(source, SOURCE, Status.PREFERRED));
    entry.add(term(target, TARGET, Status.PREFERRED));
    return entry;
  }

  private static ForeignTerm term(String text, Locale language, Status status) {
    return new ForeignTerm(text, language, status, status != Status.PREFERRED, AT);
  }

  private List<Status> statuses(Locale language) {
    return concepts.concepts().get(0).terms().stream()
        .filter(t -> t.language().equals(language))
        .map(Term::status)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Tidal Range, tidal-range",
    "C++, c",
    "TCP/IP, tcp-ip",
    "шаг, шаг",
    "«Seaport One», seaport-one",
    "?, term",
  })
  void anIdIsMadeOfTheTerm(String term, String id) {
    assertThat(ForeignConcepts.made(term)).isEqualTo(id);
  }

  @Test
  void idsThatSayNothingAreReplacedAndAllAreUnique() {
    ForeignEntry numbered = entry("quay", "причал");
    numbered.id("17");
    ForeignEntry named = entry("pier", "пирс");
    named.id("port.pier");
    concepts.add(numbered);
    concepts.add(named);
    concepts.add(entry("Quay", "набережная"));
    assertThat(concepts.concepts())
        .extracting(Concept::id)
        .containsExactly("quay", "port.pier", "quay-2");
  }

  @Test
  void rowsWithOneSourceAreOneConcept() {
    concepts.add(entry("quay", "причал"));
    concepts.add(entry("quay", "пирс"));
    concepts.add(entry("quay", "причал"));
    assertThat(concepts.concepts()).hasSize(1);
    assertThat(statuses(TARGET)).containsExactly(Status.PREFERRED, Status.ADMITTED);
  }

  @Test
  void aTermThatIsToldToBePreferredIs() {
    ForeignEntry second = entry("quay", "причал");
    second.judge(Status.PREFERRED);
    concepts.add(entry("quay", "пирс"));
    concepts.add(second);
    assertThat(statuses(TARGET)).containsExactly(Status.ADMITTED, Status.PREFERRED);
  }

  @Test
  void aJudgementIsAboutTheTranslation() {
    ForeignEntry wrong = entry("quay", "кей");
    wrong.judge(Status.FORBIDDEN);
    concepts.add(wrong);
    assertThat(statuses(SOURCE)).containsExactly(Status.PREFERRED);
    assertThat(statuses(TARGET)).containsExactly(Status.FORBIDDEN);
  }

  @Test
  void withoutATranslationItIsAboutTheTerm() {
    ForeignEntry wrong = new ForeignEntry(AT);
    wrong.add(term("кей", TARGET, Status.PREFERRED));
    wrong.judge(Status.FORBIDDEN);
    concepts.add(wrong);
    assertThat(statuses(TARGET)).containsExactly(Status.FORBIDDEN);
  }

  @Test
  void whatStaysIsSaidOnce() {
    ForeignEntry kept = entry("Seaport One", "Seaport One");
    kept.add(term("Сипорт", TARGET, Status.FORBIDDEN));
    kept.judge(Status.KEEP);
    concepts.add(kept);
    assertThat(statuses(SOURCE)).containsExactly(Status.KEEP);
    assertThat(statuses(TARGET)).containsExactly(Status.FORBIDDEN);
  }
}
