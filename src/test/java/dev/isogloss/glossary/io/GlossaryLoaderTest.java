package dev.isogloss.glossary.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Morph;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GlossaryLoaderTest {
  private static SourceText file(String name, String content) {
    return new SourceText(name, content);
  }

  private static Glossary load(String first, String second) {
    return GlossaryLoader.load(List.of(file("a.csv", first), file("b.csv", second)));
  }

  private static void refuses(String first, String second, String message) {
    assertThatThrownBy(() -> load(first, second))
        .isInstanceOf(GlossaryException.class)
        .hasMessage(message);
  }

  @Test
  void unitesTheTermsOfAConcept() {
    Glossary glossary =
        load(
            "concept,ru,ru.admitted,ru.deprecated\nlaw,закон,правило,норма\nai,ИИ,,\n",
            """
            concept,kind,pos,case,en,ru,ru.forbidden,note
            first,term,,,one,,,
            law,title,noun,sensitive,law,закон,норма; приказ,what is right
            """);
    assertThat(glossary.concepts()).extracting(Concept::id).containsExactly("law", "ai", "first");
    Concept law = glossary.concepts().get(0);
    assertThat(law.terms())
        .extracting(Term::text, Term::status, Term::partOfSpeech)
        .containsExactly(
            tuple("закон", Status.PREFERRED, Morph.Pos.NOUN),
            tuple("правило", Status.ADMITTED, null),
            tuple("норма", Status.FORBIDDEN, Morph.Pos.NOUN),
            tuple("law", Status.PREFERRED, Morph.Pos.NOUN),
            tuple("приказ", Status.FORBIDDEN, Morph.Pos.NOUN));
    assertThat(law)
        .extracting(Concept::kind, Concept::casePolicy, Concept::note)
        .containsExactly(Concept.Kind.TITLE, CasePolicy.SENSITIVE, "what is right");
    assertThat(law.defined().source().name()).isEqualTo("a.csv");
  }

  @Test
  void aFileGivenTwiceIsNoContradiction() {
    SourceText file = GlossaryFiles.source("full.csv");
    assertThat(GlossaryLoader.load(List.of(file, file)))
        .isEqualTo(GlossaryLoader.load(List.of(file)));
  }

  @Test
  void twoPreferences() {
    refuses(
        "concept,ru\nlaw,закон\n",
        "concept,en,ru\n\nlaw,law,правило\n",
        "b.csv:3:9: The concept “law” prefers “правило” here, but “закон” at a.csv:2:5. "
            + "Keep one of the two.");
  }

  @Test
  void allowedAndForbidden() {
    refuses(
        "concept,ru,ru.admitted\nlaw,закон,правило\n",
        "concept,ru,ru.forbidden\nlaw,закон,норма; правило\n",
        "b.csv:2:18: The term “правило” of the concept “law” is forbidden here, but admitted at "
            + "a.csv:2:11. Keep one of the two.");
    refuses(
        "concept,ru,ru.deprecated\nlaw,,закон\n",
        "concept,ru\nlaw,закон\n",
        "b.csv:2:5: The term “закон” of the concept “law” is preferred here, but deprecated at "
            + "a.csv:2:6. Keep one of the two.");
  }

  @Test
  void aBrokenFileIsNamed() {
    refuses(
        "concept,ru\nlaw,закон\n",
        "concept,ru\nlaw,\n",
        "b.csv:2:1: The concept “law” has no term. Write one in at least one language, or remove "
            + "the row.");
  }

  @Test
  void tablesAndTbxUnite() {
    Glossary glossary =
        GlossaryLoader.load(
            List.of(
                file("a.csv", "concept,ru,ru.forbidden\nlaw,закон масштабирования,закон роста\n"),
                GlossaryFiles.source("v2.tbx")));
    assertThat(glossary.concepts()).extracting(Concept::id).containsExactly("law", "open-lab");
    assertThat(glossary.concepts().get(0).terms(Locale.forLanguageTag("ru")))
        .extracting(Term::text)
        .containsExactly(
            "закон масштабирования",
            "закон роста",
            "закон масштаба",
            "закон расширения",
            "скейлинг");
  }

  @Test
  void noFilesMakeAnEmptyGlossary() {
    assertThat(GlossaryLoader.load(List.of())).isEqualTo(Glossary.EMPTY);
  }
}
