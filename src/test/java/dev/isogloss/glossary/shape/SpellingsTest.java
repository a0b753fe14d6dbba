package dev.isogloss.glossary.shape;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.shape.Spellings.Spelling;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Orthography.Compounding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which ways a term may be spelled. */
class SpellingsTest {
  private static FakeLanguage language(Compounding way) {
    return FakeLanguage.withCases()
        .spelling(way)
        .word("data", Pos.NOUN)
        .word("set", Pos.NOUN)
        .word("open", Pos.ADJECTIVE)
        .word("read", Pos.VERB)
        .word("over", Pos.PREPOSITION)
        .word("over", Pos.NOUN)
        .word("as", Pos.NOUN)
        .word("onlajn", Pos.ADJECTIVE)
        .entry("star", "stara", new Morph(Pos.ADJECTIVE, null, Number.SINGULAR, null, null, "s"))
        .word("tiho", Pos.ADJECTIVE)
        .word("tiho", Pos.ADVERB)
        .adjective("nov")
        .masculine("onlajn-kurs", INANIMATE)
        .masculine("a-b-kurs", INANIMATE)
        .entry("dom-lampa", "dom-lampa", Morph.of(Pos.NOUN, "one"))
        .entry("dom-lampa", "doma-lampi", Morph.of(Pos.NOUN, "other"));
  }

  private static String others(Compounding way, String term) {
    List<Spelling> all = new Spellings(language(way)).all(term);
    assertThat(all.get(0)).as("the glossary's own is first").isEqualTo(new Spelling(term, false));
    return all.stream().skip(1).map(Spelling::text).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource({
    "data set, data-set|dataset, two words",
    "a b c, a-b c|a b-c|a-b-c, two of three or all",
    "data-set, data set|dataset, a hyphen",
    "a-b-c, a b c, several hyphens",
    "a data-set, a data set|a dataset|a-data-set|adata-set, a hyphen in one of two",
    "-set, --set|-set, a hyphen that joins nothing",
    "dataset, data-set|data set, two known words",
    "setdata, set-data|set data, each of three letters at least",
    "openset, open-set|open set, an adjective first",
    "readset, read-set, no verb is apart",
    "overset, over-set, nor a preposition",
    "asset, '', no part of two letters",
    "setas, '', at either end",
    "dataxyz, '', no unknown part",
    "xyzdata, '', at either end",
    "data, '', a single word",
    "a dataset, a data-set|a data set|a-dataset|adataset, a part of a term",
    "a b c d e, a-b c d e|a b-c d e|a b c-d e|a b c d-e|a-b-c-d-e, five words",
    "a b c d e f, '', and no more",
    "Data set, '', a name has one spelling",
    "data 5, '', and so has a number",
    "data … set, '', and words that are apart"
  })
  void whereSpellingIsFreeATermIsApartWithAHyphenAndTogether(
      String term, String expected, String why) {
    // A hyphen before a word is a word of its own here, which a space parts from the next.
    String found = others(Compounding.FREE, term);
    assertThat(found).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "onlajn-kurs, onlajn kurs, a first part that stays",
    "onlajn xyz, onlajn-xyz, apart an adjective without forms",
    "a-b-kurs, '', several hyphens",
    "dom-lampa, '', a first part that declines",
    "-, '', a hyphen alone",
    "novyj kurs, '', an adjective that declines",
    "stara kurs, '', a short form",
    "tiho kurs, '', what may be another word",
    "xyz kurs, '', what nobody knows",
    "onlajn kurs xyz, '', three words",
    "kurs, '', one word"
  })
  void whereCompoundsAreListedAFirstPartThatStaysMayBeApart(
      String term, String expected, String why) {
    assertThat(others(Compounding.LISTED, term)).as(why).isEqualTo(expected);
  }

  @Test
  void theFirstPartOfACompoundNeverChanges() {
    Spellings listed = new Spellings(language(Compounding.LISTED));
    assertThat(listed.all("onlajn-kurs").get(1)).isEqualTo(new Spelling("onlajn kurs", true));
    assertThat(listed.all("onlajn kurs").get(1)).isEqualTo(new Spelling("onlajn-kurs", false));
    Spellings free = new Spellings(language(Compounding.FREE));
    assertThat(free.all("data-set").get(1)).isEqualTo(new Spelling("data set", false));
  }

  @Test
  void aLanguageThatNobodyHasDescribedHasOneSpelling() {
    assertThat(others(Compounding.UNKNOWN, "data set")).isEmpty();
    assertThat(others(Compounding.UNKNOWN, "data-set")).isEmpty();
  }
}
