package dev.isogloss.glossary.rules;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph.Pos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words with a term's lemmas are that term. */
class MatchingTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .masculine("zakon", INANIMATE)
          .feminine("knig", INANIMATE)
          .adjective("nov")
          .paucal("dva")
          .word("i", Pos.CONJUNCTION);

  private static boolean isIn(String term, String prose) {
    return FakeText.of(LANGUAGE, term, "kniga").isIn(prose);
  }

  @ParameterizedTest
  @CsvSource({
    "novyj dom, true, the base form",
    "novogo doma, true, both in the genitive",
    "novym domam, true, both in the dative plural",
    "Novye Domy, true, capitals say nothing",
    "novaja dom, false, another gender",
    "novyj doma, false, another case",
    "novye doma, false, another number",
    "dom novyj, false, another order",
    "'novyj, dom', false, a mark between",
    "novyj i dom, false, a word between"
  })
  void modifiersAgreeWithTheHead(String prose, boolean found, String why) {
    assertThat(isIn("novyj dom", prose)).as(why).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "dva novyh doma, true, a modifier behind two is in the genitive plural",
    "dva novye doma, false, and not in the nominative beside a masculine",
    "novyh doma, false, without two there is no such form"
  })
  void behindTwoTheNounIsCounted(String prose, boolean found, String why) {
    assertThat(isIn("novyj dom", prose)).as(why).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "dve novye knigi, true",
    "dva novyh knigi, true",
  })
  void behindTwoAFeminineHasEitherCase(String prose, boolean found) {
    FakeLanguage language =
        FakeLanguage.withCases().feminine("knig", INANIMATE).adjective("nov").paucal("dva");
    language.paucal("dve");
    assertThat(FakeText.of(language, "novaja kniga", "novyj").isIn(prose)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "zakon doma, zakonu doma, true, the head inflects and the complement stays",
    "zakon doma, zakon domu, false, a complement in another case",
    "zakon doma, zakony domov, true, one given in the singular may be in the plural",
    "zakon domov, zakony domov, true, one given in the plural stays so",
    "zakon domov, zakon doma, false, and is another thing in the singular"
  })
  void complementsKeepTheirCase(String term, String prose, boolean found, String why) {
    assertThat(isIn(term, prose)).as(why).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"dom, domom, true", "dom, domy, true", "dom, domik, false", "domy, doma, true"})
  void aWordIsFoundInAllItsForms(String term, String prose, boolean found) {
    assertThat(isIn(term, prose)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"laser beam, true", "laser beams, false", "Laser Beam, true"})
  void withoutInflectionAPhraseIsFoundAsItIsSpelled(String prose, boolean found) {
    FakeLanguage language = FakeLanguage.withoutCases().word("laser", Pos.NOUN);
    assertThat(FakeText.of(language, "laser beam", "ray").isIn(prose)).isEqualTo(found);
  }
}
