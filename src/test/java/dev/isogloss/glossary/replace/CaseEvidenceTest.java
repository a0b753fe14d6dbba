package dev.isogloss.glossary.replace;

import static dev.isogloss.language.Morph.Animacy.ANIMATE;
import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the slots of a match the words before it leave, and which of them is first. */
class CaseEvidenceTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .masculine("vrach", ANIMATE)
          .feminine("sestr", ANIMATE)
          .feminine("lamp", INANIMATE)
          .adjective("nov")
          .adjective("star")
          .adjective("bel")
          .adjective("mal")
          .entry("d", "frau", new Morph(Pos.ADJECTIVE, null, null, Gender.FEMININE, ANIMATE, "a"))
          .past("gore")
          .entry("chitat", "chital", transitive())
          .entry("kipet", "kipel", Morph.of(Pos.VERB, "untold"))
          .word("chitaja", Pos.GERUND)
          .word("dolg", Pos.NOUN)
          .word("dolg", Pos.ADVERB)
          .preposition("k", Case.DATIVE)
          .preposition("na", Case.ACCUSATIVE, Case.PREPOSITIONAL)
          .word("tam", Pos.ADVERB);

  private static Morph transitive() {
    Conjugation past =
        new Conjugation(
            Conjugation.Mood.INDICATIVE, Conjugation.Tense.PAST, null, null, null, true);
    return Morph.verb(past, Number.SINGULAR, Gender.MASCULINE, "past");
  }

  /** A slot from letters: its case; then its number, its gender and its animacy, or a dash. */
  private static Slot slot(String letters) {
    return new Slot(
        feature(letters.charAt(0), Case.values()),
        feature(letters.charAt(1), Number.values()),
        feature(letters.charAt(2), Gender.values()),
        feature(letters.charAt(3), Animacy.values()));
  }

  private static <E extends Enum<E>> @Nullable E feature(char letter, E[] values) {
    return Stream.of(values).filter(v -> v.name().charAt(0) == letter).findFirst().orElse(null);
  }

  private static String letters(Slot slot) {
    return Stream.of(slot.grammaticalCase(), slot.number(), slot.gender(), slot.animacy())
        .map(f -> f == null ? "-" : f.name().substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String left(String before, String slots) {
    List<Slot> all = Stream.of(slots.split(" ")).map(CaseEvidenceTest::slot).toList();
    CaseEvidence evidence = new CaseEvidence(Marked.around(LANGUAGE, before + " [x]"));
    return evidence.narrow(all).stream()
        .map(CaseEvidenceTest::letters)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "sestra, NS-- GSMA DS--, her first name is before",
    "tam sestra, NS-- GSMA DS--, or is the last of several words",
    "lampa, GSMA, a thing is no name",
    "vrach, GSMA, a man is none of hers",
    "frau, GSMA, only a noun is a name",
    "'', GSMA, nothing is before"
  })
  void aWomansNameIsInTheNominative(String before, String expected, String why) {
    assertThat(left(before, "GSMA DS-- NS--"))
        .as(why)
        .isEqualTo(expected.startsWith("NS") ? "NS-- GSMA DS--" : expected);
  }

  @ParameterizedTest
  @CsvSource({
    "sestra, GSMA NSMA, 'GSMA', a name with one way to decline is no woman's",
    "sestra, DS-- NSMA, 'NSMA', nor one whose first slot is bare"
  })
  void aNameOfAWomanHasTwoWays(String before, String slots, String expected, String why) {
    assertThat(left(before, slots)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "k, DSMI ASMI, DSMI, the case of the preposition",
    "na, DSMI ASMI PSMI, ASMI PSMI, one of two",
    "k, NSMI ASMI, NSMI ASMI, none that the form has",
    "k, DS-- GSMI, DS--, one that only the bare form has",
    "k, DS-- DSMI, DSMI, a declined form before a bare one",
    "k, -SMI NSMI, -SMI, an unknown case fits"
  })
  void aPrepositionLeavesItsCases(String before, String slots, String expected, String why) {
    assertThat(left(before, slots)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "novomu, NSMI DSMI ASMI, DSMI, one modifier",
    "novyj, NSMI GSMI ASMI, NSMI ASMI, one of two cases",
    "novogo, GPMI GSFI, GPMI GSFI, one that fits none says nothing",
    "k novomu, DSMI ASMI, DSMI, a preposition over a modifier",
    "k novomu staromu belomu, DSMI NSMI, DSMI, or over three",
    "k novoj staroj beloj maloj, GSFI DSFI, DSFI, or four of which none tells the case",
    "novuju, ASMI ASFI, ASFI, the gender too",
    "novye, NSMI NPMI, NPMI, and the number"
  })
  void modifiersLeaveWhatAgrees(String before, String slots, String expected, String why) {
    assertThat(left(before, slots)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "dom, NSMI GSMI ASMI, GSMI, behind a noun the genitive",
    "dom, NSMI ASMI, NSMI ASMI, where the form has one",
    "dom, NPMI GPMI, GPMI, also of many",
    "dolg, NSMI GSMI ASMI, GSMI NSMI ASMI, behind what may be a noun it is the likeliest",
    "dom, NSMI GPMI PPMI, GPMI, of two numbers",
    "tam, ASMI NSMI, NSMI ASMI, behind an adverb the nominative is the likeliest",
    "'', ASMI NSMI, NSMI ASMI, and where nothing is before",
    "'tam,', ASMI NSMI, NSMI ASMI, or a mark",
    "kipel, NSMI ASMI, ASMI NSMI, behind a verb the accusative",
    "chitaja, NSMI ASMI, ASMI NSMI, and behind a gerund"
  })
  void theWordBeforeTellsTheLikeliest(String before, String slots, String expected, String why) {
    assertThat(left(before, slots)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "gorel, ASMI NSMI, NSMI, a verb without an object that agrees",
    "gorela, NSMI ASMI, ASMI NSMI, one of another gender has another subject",
    "goreli, NSMI ASMI, ASMI NSMI, one of another number too",
    "chital, NSMI ASMI, ASMI NSMI, one that takes an object has it",
    "gorel, GSMI ASMI, ASMI GSMI, without a nominative there is no subject"
  })
  void aSubjectIsBehindItsPredicate(String before, String slots, String expected, String why) {
    assertThat(left(before, slots)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tam, NS-- NP-- GS-- GP--, NS-- GS--, nothing is many",
    "tam, NP-- GP--, NP-- GP--, where it can be one",
    "novye, NS-- NP--, NP--, a modifier tells that it is many",
    "dom, NS-- GS--, GS-- NS--, behind a noun no case is certain",
    "tam, NS-- NPMI, NPMI, declined forms first",
    "tam, NS-- GSM-, NS-- GSM-, and not those of which only the gender is told",
    "tam, NP-- GSM-, NP-- GSM-, and many stay where none is one"
  })
  void anAbbreviationIsOneThing(String before, String slots, String expected, String why) {
    assertThat(left(before, slots)).as(why).isEqualTo(expected);
  }

  @Test
  void behindANounACountedOneIsLeftAsItIs() {
    Slot paucal = new Slot(Case.GENITIVE, Number.PAUCAL, Gender.MASCULINE, INANIMATE);
    CaseEvidence evidence = new CaseEvidence(Marked.around(LANGUAGE, "dom [x]"));
    assertThat(evidence.narrow(List.of(slot("NSMI"), paucal)))
        .containsExactly(paucal, slot("NSMI"));
  }
}
