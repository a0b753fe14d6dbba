package dev.isogloss.glossary.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryFiles;
import dev.isogloss.glossary.io.GlossaryFormats;
import dev.isogloss.language.Morph;
import dev.isogloss.text.Position;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
  private static final Locale RU = Locale.forLanguageTag("ru");

  private static Glossary read(String content) {
    return new CsvFormat().read(new SourceText("g.csv", content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsEveryColumn(String lineEnd) {
    SourceText file = GlossaryFiles.source("full.csv");
    SourceText other = new SourceText("g.csv", file.content().replace("\n", lineEnd));
    List<Concept> concepts = new CsvFormat().read(other).concepts();
    assertThat(concepts)
        .extracting(Concept::id, Concept::kind, Concept::casePolicy)
        .containsExactly(
            tuple("scaling-law", Concept.Kind.TERM, CasePolicy.AS_KIND),
            tuple("open-ai", Concept.Kind.NAME, CasePolicy.INSENSITIVE),
            tuple("first", Concept.Kind.TERM, CasePolicy.SENSITIVE));
    Concept law = concepts.get(0);
    assertThat(law.terms())
        .extracting(Term::text, t -> t.language().toLanguageTag(), Term::status)
        .containsExactly(
            tuple("scaling law", "en", Status.PREFERRED),
            tuple("закон масштабирования", "ru", Status.PREFERRED),
            tuple("закон роста", "ru", Status.ADMITTED),
            tuple("закон масштаба", "ru", Status.DEPRECATED),
            tuple("закон расширения", "ru", Status.FORBIDDEN),
            tuple("расширение законов", "ru", Status.FORBIDDEN),
            tuple("lei de escala", "pt-BR", Status.PREFERRED));
    assertThat(law.terms(RU)).allMatch(t -> t.partOfSpeech() == Morph.Pos.NOUN);
    assertThat(law.terms(RU).get(2).context()).containsExactly("модель", "обучение");
    assertThat(law.terms(RU).get(0).context()).isEmpty();
    assertThat(law.note()).isEqualTo("says \"more is" + lineEnd + "better\", of course");
  }

  @Test
  void everyTermKnowsItsPlace() {
    Glossary glossary = new CsvFormat().read(GlossaryFiles.source("full.csv"));
    Concept law = glossary.concepts().get(0);
    assertThat(law.defined().start()).isEqualTo(new Position(2, 1));
    assertThat(law.defined().text()).isEqualTo("scaling-law");
    assertThat(law.terms(RU)).allMatch(t -> t.defined().text().equals(t.text()));
    Concept first = glossary.concepts().get(2);
    assertThat(first.defined().start()).isEqualTo(new Position(5, 1));
    assertThat(first.terms(Locale.ENGLISH).get(1).defined().text())
        .isEqualTo("the \"\"first\"\" one");
    assertThat(first.terms(Locale.ENGLISH).get(1).text()).isEqualTo("the \"first\" one");
  }

  @Test
  void readsTabs() {
    SourceText tsv = new SourceText("g.TSV", "concept\tru\nai\tИИ; \"ум\"\nlaw\t\"a\tb\"\n");
    List<Term> terms =
        GlossaryFormats.of(tsv).read(tsv).concepts().stream()
            .flatMap(c -> c.terms().stream())
            .toList();
    assertThat(terms).extracting(Term::text).containsExactly("ИИ", "\"ум\"", "a b");
  }

  @Test
  void missingCellsAndBlankRowsAreNoMistake() {
    Glossary glossary = read("concept,kind,en,ru,note\n\nai,,AI\n,,,,\n\nlaw,term,law,закон,,\n");
    assertThat(glossary.concepts()).extracting(Concept::id).containsExactly("ai", "law");
  }

  @Test
  void readsALargerGlossary() {
    Glossary glossary = new CsvFormat().read(GlossaryFiles.shared("glossary/ai.csv"));
    assertThat(glossary.concepts()).hasSize(62);
    assertThat(glossary.concept("scaling-law").orElseThrow().terms(RU))
        .extracting(Term::text, Term::status)
        .containsExactly(
            tuple("закон масштабирования", Status.PREFERRED),
            tuple("закон расширения", Status.FORBIDDEN),
            tuple("закон масштаба", Status.FORBIDDEN),
            tuple("расширение законов", Status.FORBIDDEN));
    assertThat(glossary.concepts().stream().flatMap(c -> c.terms().stream()))
        .allMatch(t -> t.defined().text().equals(t.text()));
  }

  @Test
  void aFileOfNoFormatIsRefused() {
    assertThatThrownBy(() -> GlossaryFormats.of(new SourceText("g.docx", "concept,ru")))
        .isInstanceOf(GlossaryException.class)
        .hasMessage(
            "g.docx: This glossary cannot be read. "
                + "Save it as a table (.csv, .tsv, .xlsx), YAML (.yml), JSON (.json), TBX (.tbx),"
                + " Markdown (.md) or text (.txt).");
  }
}
