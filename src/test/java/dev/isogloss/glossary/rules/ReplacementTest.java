package dev.isogloss.glossary.rules;

import static dev.isogloss.language.Morph.Animacy.ANIMATE;
import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a term becomes in the place of another, and the words around it. A question mark behind a
 * text says that the replacement is not certain.
 */
class ReplacementTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .masculine("zakon", INANIMATE)
          .masculine("vrach", ANIMATE)
          .feminine("knig", INANIMATE)
          .feminine("lamp", INANIMATE)
          .adjective("nov")
          .adjective("star")
          .modifier("kotor", Pos.PRONOUN)
          .modifier("odin", Pos.NUMERAL)
          .past("gore")
          .past("pada")
          .verb("chitaet")
          .preposition("v", Case.ACCUSATIVE, Case.PREPOSITIONAL)
          .preposition("dlja", Case.GENITIVE)
          .preposition("iz", Case.GENITIVE)
          .preposition("k", Case.DATIVE)
          .paucal("dva")
          .paucal("dve")
          .word("i", Pos.CONJUNCTION)
          .word("ona", Pos.PRONOUN)
          .word("tam", Pos.ADVERB);

  private static String rewritten(String wrong, String right, String prose) {
    return FakeText.of(LANGUAGE, wrong, right).rewritten(prose);
  }

  @ParameterizedTest
  @CsvSource({
    "lampa, kniga",
    "lampoj, knigoj",
    "lampu, knigu",
    "lampam, knigam",
    "lampah, knigah",
    "Lampa, Kniga"
  })
  void takesCaseNumberAndCapitals(String prose, String expected) {
    assertThat(rewritten("lampa", "kniga", prose)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "v dom, v knigu, of two cases that look alike a preposition tells",
    "v dome, v knige, the form tells",
    "dlja doma, dlja knigi, a preposition with one case",
    "k domu, k knige, the dative",
    "zakon doma, zakon knigi, behind a noun the genitive",
    "chitaet dom, chitaet knigu ?, behind a verb an object is likely",
    "dom, kniga ?, without a word before the nominative is likely",
    "tam dom, tam kniga ?, an adverb tells nothing",
    "dlja starogo doma, dlja staroj knigi, a preposition before a modifier",
    "v staryj dom, v staruju knigu, and where the modifier tells no case"
  })
  void wordsBeforeTellTheCase(String prose, String expected, String why) {
    assertThat(rewritten("dom", "kniga", prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "staroj lampoj, starym domom, one modifier",
    "novoj staroj lampoj, novym starym domom, two in a row",
    "novoj i staroj lampoj, novym i starym domom, two with a word between",
    "dlja staroj lampi, dlja starogo doma, behind a preposition",
    "starymi lampami, starymi domami, the plural has no gender",
    "staraja lampa, staryj dom, of a subject without a predicate"
  })
  void modifiersBeforeFollow(String prose, String expected, String why) {
    assertThat(rewritten("lampa", "dom", prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "lampa gorela, dom gorel, a predicate behind",
    "gorela lampa, gorel dom, a predicate before",
    "lampa gorela i padala, dom gorel i padal, two predicates",
    "lampa gorela tam padala, dom gorel tam padal, two without a link",
    "lampa tam gorela, dom tam gorel, a word between",
    "'«lampa» gorela', '«dom» gorel', quotation marks between",
    "lampu gorela, dom gorela, an object has no predicate"
  })
  void predicatesFollow(String prose, String expected, String why) {
    assertThat(rewritten("lampa", "dom", prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'lampu, kotoruju chitaet vrach', 'dom, kotoryj chitaet vrach', an object",
    "'lampu, v kotoroj vrach', 'dom, v kotorom vrach', behind a preposition",
    "'lampu, kotoraja gorela', 'dom, kotoryj gorel', with its own predicate",
    "'lampu tam, kotoruju', 'dom tam, kotoryj ?', further on a reader decides"
  })
  void relativePronounsFollow(String prose, String expected, String why) {
    assertThat(rewritten("lampa", "dom", prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'lampoj, ona padala', 'domom, ona padala ?', a pronoun takes the head up",
    "'staroj i lampoj', 'starym i domom ?', a modifier whose noun is left out",
    "vrach iz lamp, vrach iz domov ?, one of many shows its gender",
    "'lampoj, tam staroj', 'domom, tam starym ?', a modifier stands for the head",
    "'lampoj, tam staroj knigoj', 'domom, tam staroj knigoj', and does not where its noun follows"
  })
  void isInDoubtWhereAnotherWordHasTheGender(String prose, String expected, String why) {
    assertThat(rewritten("lampa", "dom", prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "lampa, kniga, lampami, knigami, the number of what is replaced",
    "lampi, kniga, lampami, knigoj, a term in the plural becomes one in the singular",
    "lampa, knigi, lampoj, knigami, and the other way round",
    "lampi, knigi, lampami, knigami, both in the plural",
    "lampi, knigi, lampoj, knigoj ?, both in the plural and the text has one",
    "lampa, Kniga, lampami, Knigami ?, a name hardly has a plural"
  })
  void theGlossaryTellsTheNumber(
      String wrong, String right, String prose, String expected, String why) {
    assertThat(rewritten(wrong, right, prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "zakon doma, dom zakona, zakonom domov, domami zakona, from one to many",
    "zakon doma, dom zakona, zakonami doma, domom zakona, from many to one",
    "zakon lampi, lampa zakona, zakonami lampi, lampami zakona, no number where the form tells none"
  })
  void aHeadThatWasTheComplementKeepsItsNumber(
      String wrong, String right, String prose, String expected, String why) {
    assertThat(rewritten(wrong, right, prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "dom, zakon, dva doma, dva zakona, counted as the old one",
    "dom, zakon, dva staryh doma, dva staryh zakona, with a modifier",
    "dom, zakony, dva doma, dva zakonov ?, nobody counts a plural with two"
  })
  void behindTwoIsCounted(String wrong, String right, String prose, String expected, String why) {
    assertThat(rewritten(wrong, right, prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "novaja lampa, novyj dom, staryh novyh lamp, staryh novyh domov",
    "zakon lampi, zakon doma, zakonom lampi, zakonom doma",
    "lampa zakona, dom zakona, lampoj zakona, domom zakona"
  })
  void onlyHeadAndModifiersInflect(String wrong, String right, String prose, String expected) {
    assertThat(rewritten(wrong, right, prose)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"laser beam, ray", "Laser beam, Ray"})
  void withoutInflectionNothingIsCertain(String prose, String expected) {
    FakeLanguage language = FakeLanguage.withoutCases();
    assertThat(FakeText.of(language, "laser beam", "ray").rewritten(prose))
        .isEqualTo(expected + " ?");
  }
}
