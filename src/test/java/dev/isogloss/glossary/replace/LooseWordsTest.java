package dev.isogloss.glossary.replace;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words may agree with a feminine head that becomes masculine. */
class LooseWordsTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .feminine("lamp", INANIMATE)
          .feminine("knig", INANIMATE)
          .adjective("nov")
          .modifier("kotor", Pos.DETERMINER)
          .modifier("boln", Pos.ADJECTIVE)
          .modifier("boln", Pos.NOUN)
          .past("gore")
          .entry("ona", "ona", pronoun(Gender.FEMININE))
          .entry("on", "on", pronoun(Gender.MASCULINE))
          .preposition("v", Case.ACCUSATIVE, Case.PREPOSITIONAL)
          .word("tam", Pos.ADVERB);

  private static Morph pronoun(Gender gender) {
    return new Morph(Pos.PRONOUN, Case.NOMINATIVE, Number.SINGULAR, gender, null, "pronoun");
  }

  private static boolean any(String prose, Case grammaticalCase) {
    Slot slot = new Slot(grammaticalCase, Number.SINGULAR, Gender.FEMININE, INANIMATE);
    Agreement with = new Agreement(Number.SINGULAR, Gender.MASCULINE, INANIMATE);
    return new LooseWords(Marked.around(LANGUAGE, prose), slot, with, Set.of()).any();
  }

  @ParameterizedTest
  @CsvSource({
    "[lampoj] tam, false, an adverb agrees with nothing",
    "'[lampoj], novoj', true, an adjective in the case of the head",
    "[lampoj] tam novym, false, one of another gender",
    "[lampoj] tam novoj knigoj, false, one before a noun of its own",
    "novoj knigoj tam [lampoj], false, the same before the match",
    "novoj tam domom [lampoj], true, one whose first noun that agrees is the head",
    "[lampoj] tam bolnoj, false, one that may be a noun itself",
    "[lampoj] gorela, false, a predicate of something else",
    "'[lampoj], ona', true, a pronoun",
    "'[lampoj], on', false, one of another gender",
    "'[lampoj] gorela kniga, ona', true, even behind a nearer noun of its gender",
    "[lampoj] tam. Ona gorela, true, one that begins the next sentence",
    "[lampoj] tam. Tam ona gorela, false, not one further on in it",
    "xyz [lampoj], true, an unknown word beside the head",
    "[lampoj] xyz, false, an unknown word behind an object"
  })
  void besideAnObject(String prose, boolean expected, String why) {
    assertThat(any(prose, Case.INSTRUMENTAL)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "[lampa] gorela, true, its predicate",
    "[lampa] gorel, false, that of something else",
    "'[lampa] tam, gorela', true, one in a clause without a subject",
    "'[lampa] tam, kniga gorela', false, one with a subject of its own",
    "'[lampa] tam, v knigu gorela', true, a noun behind a preposition is no subject",
    "[lampa] tam novoj, true, an adjective in the instrumental may be its predicate",
    "[lampa] xyz, true, an unknown word in the clause of a subject",
    "'[lampa] tam, xyz', false, but not in another clause"
  })
  void besideASubject(String prose, boolean expected, String why) {
    assertThat(any(prose, Case.NOMINATIVE)).as(why).isEqualTo(expected);
  }
}
