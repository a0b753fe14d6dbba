package dev.isogloss.glossary.rules;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.language.FakeLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What capitals say of a match, and how they pass to what comes for it. */
class CapitalsTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .masculine("zakon", INANIMATE)
          .feminine("knig", INANIMATE)
          .feminine("lamp", INANIMATE)
          .adjective("nov")
          .adjective("star");

  private static boolean isIn(Kind kind, String term, String prose) {
    return FakeText.of(LANGUAGE, kind, term, "kniga").isIn(prose);
  }

  private static String rewritten(Kind kind, String wrong, String right, String prose) {
    return FakeText.of(LANGUAGE, kind, wrong, right).rewritten(prose).replace(" ?", "");
  }

  @ParameterizedTest
  @CsvSource({
    "lampa, kniga, Lampa, Kniga, a first capital",
    "lampa, kniga, LAMPOJ, KNIGOJ, a word in capitals",
    "nova lampa, stara kniga, Nova lampa, Stara kniga, the first of two",
    "nova lampa, stara kniga, Nova Lampa, Stara Kniga, all words",
    "nova lampa, kniga, nova Lampa, kniga, not that of a later word alone",
    "nova lampa, stara kniga, NOVA LAMPA, STARA KNIGA, all in capitals",
    "lampa, stara kniga, LAMPA, STARA KNIGA, one word for two in capitals",
    "lampa, stara kniga, Lampa, Stara kniga, one word for two",
    "lampa, iOS, Lampa, iOS, a word with capitals of its own keeps them",
    "lampa, iOS, LAMPA, iOS, and does among capitals",
    "lampa, GPT kniga, Lampa, GPT kniga, an abbreviation is capital enough",
    "GPT lampa, kniga, tam GPT lampa, tam kniga, capitals of the term itself do not pass",
    "GPT lampa, kniga, tam GPT Lampa, tam kniga, nor does that of its second word",
    "a, kniga, A, Kniga, a letter alone is no word in capitals"
  })
  void capitalsPassToTheReplacement(
      String wrong, String right, String prose, String expected, String why) {
    assertThat(rewritten(Kind.TERM, wrong, right, prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Lampa, kniga, Lampa, Kniga, a name that opens the prose",
    "Lampa, kniga, tam Lampa, tam kniga, a name in a sentence",
    "Lampa, kniga, tam. Lampa, tam. Kniga, a name that opens a sentence",
    "Lampa, kniga, tam. «Lampa», tam. «Kniga», in quotation marks",
    "Lampa, kniga, 'tam, Lampa', 'tam, kniga', behind a comma"
  })
  void aNameThatOpensASentencePassesItsCapital(
      String wrong, String right, String prose, String expected, String why) {
    assertThat(rewritten(Kind.NAME, wrong, right, prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, Lampa, Lampa, true, a name has its capital",
    "NAME, Lampa, lampa, false, and is no name without",
    "NAME, Lampa, LAMPA, true, a heading in capitals has it too",
    "NAME, Lampa, Lampoj, true, in any form",
    "TITLE, Novyj dom, Novyj dom, true, a title has the capitals it is given with",
    "TITLE, Novyj dom, novyj dom, false, and is no title without",
    "TITLE, Novyj Dom, Novyj dom, true, one of them is enough",
    "NAME, lampa, Lampa, true, a name that is given without may have one",
    "TERM, Lampa, lampa, true, of a term capitals say nothing",
    "TERM, LLM, LLM, true, an abbreviation is spelled as it is given",
    "TERM, LLM, llm, false, and not in small letters",
    "TERM, LLM, Llm, false, nor with one capital",
    "TERM, iOS, iOS, true, small letters of its own are kept",
    "TERM, iOS, IOS, true, but for a heading in capitals",
    "TERM, iOS, ios, false, and not in small letters"
  })
  void capitalsTellNamesAndAbbreviations(
      Kind kind, String term, String prose, boolean found, String why) {
    assertThat(isIn(kind, term, prose)).as(why).isEqualTo(found);
  }
}
