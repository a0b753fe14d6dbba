package dev.isogloss.glossary.rules;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph.Pos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which sense a word with several is the term. */
class SenseTest {
  private static FakeLanguage language() {
    return FakeLanguage.withCases()
        .masculine("dom", INANIMATE)
        .feminine("knig", INANIMATE)
        .adjective("boln")
        .adjective("star")
        .modifier("boln", Pos.NOUN)
        .word("samyj", Pos.PRONOUN)
        .word("tam", Pos.ADVERB)
        .paucal("dva");
  }

  @ParameterizedTest
  @CsvSource({
    "bolnyj, true, alone it is the noun",
    "bolnyj tam, true, before an adverb too",
    "bolnyj dom, false, before a noun that it can belong to it is an adjective",
    "bolnyj knigi, true, but not where they do not agree",
    "'bolnyj, dom', true, nor behind a mark",
    "samyj bolnyj, false, behind a word of degree it is an adjective",
    "tam bolnyj, true, and behind another not"
  })
  void anAdjectivalNounIsNoAttribute(String prose, boolean found, String why) {
    assertThat(FakeText.of(language(), "bolnyj", "kniga").isIn(prose)).as(why).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"dva staryh bolnyh doma, dva staryh bolnyh zakona, over modifiers in the plural"})
  void aNumeralCountsOverModifiers(String prose, String expected, String why) {
    FakeLanguage language = language().masculine("zakon", INANIMATE);
    assertThat(FakeText.of(language, "dom", "zakon").rewritten(prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "train, true, alone it may be the verb",
    "they train, true, behind a pronoun too",
    "the train, false, behind an article it is the noun",
    "'the, train', true, but not behind a mark",
    "unknown train, true, nor behind a word that nobody knows"
  })
  void aVerbIsNoNounBehindItsArticle(String prose, boolean found, String why) {
    FakeLanguage language =
        FakeLanguage.withoutCases()
            .verb("train")
            .word("train", Pos.NOUN)
            .word("the", Pos.DETERMINER)
            .word("they", Pos.ADVERB);
    Term wrong = Term.of("train", language.locale(), Status.FORBIDDEN).withPartOfSpeech(Pos.VERB);
    Term right = Term.of("kniga", language.locale(), Status.PREFERRED);
    assertThat(new FakeText(language, Concept.Kind.TERM, wrong, right).isIn(prose))
        .as(why)
        .isEqualTo(found);
  }
}
