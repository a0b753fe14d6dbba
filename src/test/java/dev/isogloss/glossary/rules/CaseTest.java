package dev.isogloss.glossary.rules;

import static dev.isogloss.language.Morph.Animacy.ANIMATE;
import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which case the words before leave, where the form has several. */
class CaseTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .masculine("vrach", ANIMATE)
          .masculine("mechanik", ANIMATE)
          .feminine("knig", INANIMATE)
          .feminine("lamp", INANIMATE)
          .feminine("sestr", ANIMATE)
          .adjective("nov")
          .adjective("star")
          .adjective("bel")
          .adjective("mal")
          .past("gore")
          .verb("chitaet")
          .word("chitaja", Pos.GERUND)
          .preposition("k", Case.DATIVE)
          .preposition("o", Case.PREPOSITIONAL)
          .preposition("na", Case.ACCUSATIVE, Case.PREPOSITIONAL)
          .word("tam", Pos.ADVERB);

  @ParameterizedTest
  @CsvSource({
    "o dom, o kniga ?, a case that the form does not have says nothing",
    "na dom, na knigu, one of two that the form has",
    "na dome, na knige, and the other",
    "k domu, k knige, the only one",
    "novogo starogo belogo doma, novoj staroj beloj knigi, three modifiers tell",
    "k staromu domu, k staroj knige, a preposition over a modifier",
    "lampa doma, lampa knigi, behind a noun the genitive",
    "chitaja dom, chitaja knigu ?, behind a gerund an object is likely"
  })
  void theWordsBeforeLeaveACase(String prose, String expected, String why) {
    assertThat(FakeText.of(LANGUAGE, "dom", "kniga").rewritten(prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "vracha, mechanika, of two cases of an animate both are the same",
    "vrach, mechanik, the nominative",
    "vrachom, mechanikom, the instrumental"
  })
  void animatesKeepTheirCase(String prose, String expected, String why) {
    assertThat(FakeText.of(LANGUAGE, "vrach", "mechanik").rewritten(prose).replace(" ?", ""))
        .as(why)
        .isEqualTo(expected);
  }

  @Test
  void modifiersInTheAccusativeFollowAnimacy() {
    assertThat(FakeText.of(LANGUAGE, "novyj dom", "staryj vrach").rewritten("na novyj dom"))
        .isEqualTo("na starogo vracha ?");
    assertThat(FakeText.of(LANGUAGE, "staryj vrach", "novyj dom").rewritten("na starogo vracha"))
        .isEqualTo("na novyj dom ?");
  }

  @ParameterizedTest
  @CsvSource({
    "o novoj lampe, o novom dome, the modifier outside too",
    "novye lampi, novye domy, and not in the plural",
    "novuju lampu, novyj dom, inanimate",
    "novuju lampu, novogo vracha, animate"
  })
  void modifiersOutsideFollow(String prose, String expected, String why) {
    String right = expected.endsWith("vracha") ? "vrach" : "dom";
    String written = FakeText.of(LANGUAGE, "lampa", right).rewritten(prose).replace(" ?", "");
    assertThat(written).as(why).isEqualTo(expected);
  }
}
