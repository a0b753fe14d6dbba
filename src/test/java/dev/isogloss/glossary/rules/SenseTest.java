package dev.isogloss.glossary.rules;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

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
}
