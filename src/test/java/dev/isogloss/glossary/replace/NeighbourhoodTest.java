package dev.isogloss.glossary.replace;

import static dev.isogloss.language.Morph.Animacy.ANIMATE;
import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is beside a match, and what it says of the sentence. */
class NeighbourhoodTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("vrach", ANIMATE)
          .feminine("lamp", INANIMATE)
          .adjective("nov")
          .past("gore")
          .verb("chitaet")
          .entry("goret", "gorit", new Morph(Pos.VERB, null, Number.SINGULAR, null, null, "now"))
          .entry("star", "stara", new Morph(Pos.ADJECTIVE, null, null, Gender.FEMININE, null, "s"))
          .word("tam", Pos.ADVERB)
          .word("mnogo", Pos.ADVERB)
          .word("mnogo", Pos.NUMERAL);

  private static Neighbourhood around(String prose) {
    return Marked.around(LANGUAGE, prose);
  }

  @ParameterizedTest
  @CsvSource({
    "tam [lampa], 0, the word",
    "tam «„ [lampa], 0, over quotation marks",
    "tam ( [lampa], 0, over a bracket",
    "'tam, [lampa]', -1, no mark",
    "[lampa], -1, nothing before",
    "«[lampa]», -1, a quotation mark alone",
    "5 [lampa], -1, no number"
  })
  void theWordBeforeIsOverQuotationMarks(String prose, int expected, String why) {
    Neighbourhood around = around(prose);
    assertThat(around.before(around.start())).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "[lampa], true, the prose",
    "«[lampa]», true, in quotation marks",
    "tam. [lampa], true, behind a full stop",
    "tam! [lampa], true, behind another mark",
    "tam? «[lampa], true, with a quotation mark between",
    "tam… [lampa], true, behind an ellipsis",
    "'tam, [lampa]', false, not behind a comma",
    "tam [lampa], false, nor behind a word"
  })
  void aSentenceIsOpened(String prose, boolean expected, String why) {
    assertThat(around(prose).opensSentence()).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Nova [lampa], nova lampa, lampa, the first word is there",
    "tam [lampa], nova lampa, nova lampa, another word is",
    "[lampa], nova lampa, nova lampa, nothing is before",
    "nova [lampa], nova, nova, a single word stays",
    "nova [lampa], nova-lampa, nova-lampa, a compound stays",
    "a [lampa], a/lampa, a/lampa, words that are joined stay"
  })
  void aWordIsNotWrittenTwice(String prose, String replacement, String expected, String why) {
    PhraseText phrase = PhraseText.of(replacement, LANGUAGE);
    assertThat(around(prose).withoutWordAlreadyThere(phrase).text()).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "[Lampa] tam, true, a thing",
    "tam. [Lampa] tam, true, in a later sentence",
    "[Vrach] tam, false, a person",
    "[Lampa], false, the name is all there is",
    "tam [Lampa] tam, false, within a sentence",
    "[Lampa Lampa] tam, false, two words",
    "[Xyz] tam, false, a word that nobody knows"
  })
  void aNameThatOpensASentenceMayBeACommonWord(String prose, boolean expected, String why) {
    assertThat(Marked.around(LANGUAGE, prose, true).mayBeCommonWord()).as(why).isEqualTo(expected);
    assertThat(around(prose).mayBeCommonWord()).as("a term is one").isFalse();
  }

  @Test
  void placesAreInsideTheProse() {
    Neighbourhood around = around("[x] tam, y.");
    assertThat(around.isInside(-1)).isFalse();
    assertThat(around.isInside(0)).isTrue();
    assertThat(around.isInside(4)).isTrue();
    assertThat(around.isInside(5)).isFalse();
    assertThat(around.isWord(1)).isTrue();
    assertThat(around.isWord(2)).isFalse();
    assertThat(around.isWord(5)).isFalse();
    assertThat(around.goesOn(2)).isTrue();
    assertThat(around.goesOn(4)).isFalse();
    assertThat(around.goesOn(5)).isFalse();
    assertThat(around.is(2, ",")).isTrue();
    assertThat(around.is(1, ",")).isFalse();
    assertThat(around.is(5, ",")).isFalse();
    assertThat(around.readings(1)).isNotEmpty();
    assertThat(around.readings(2)).isEmpty();
    assertThat(around.readings(5)).isEmpty();
  }

  @Test
  void aWordCanOnlyBeOfOneKind() {
    Neighbourhood around = around("[x] tam mnogo xyz");
    assertThat(around.isOnly(1, Pos.ADVERB)).isTrue();
    assertThat(around.isOnly(1, Pos.NOUN)).isFalse();
    assertThat(around.isOnly(2, Pos.ADVERB)).as("it can be a numeral too").isFalse();
    assertThat(around.isOnly(3, Pos.ADVERB)).as("unknown").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"«", "„", "“", "”", "\"", "'", "‘", "’", "("})
  void whatOpensAQuotationIsPassedOver(String mark) {
    Neighbourhood around = around("tam " + mark + " [lampa]");
    assertThat(around.before(around.start())).isZero();
  }
}
