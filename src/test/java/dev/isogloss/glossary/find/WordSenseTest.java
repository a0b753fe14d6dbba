package dev.isogloss.glossary.find;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.TermGrammar;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermAnalyser;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.Told;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around say of the sense of a word, which is the last or the one in brackets. */
class WordSenseTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .feminine("knig", INANIMATE)
          .adjective("boln")
          .modifier("boln", Pos.NOUN)
          .adjective("nov")
          .modifier("t", Pos.DETERMINER)
          .word("samyj", Pos.PRONOUN)
          .entry("samyj", "samogo", Morph.of(Pos.PRONOUN, "form"))
          .word("chitat", Pos.VERB)
          .word("pech", Pos.VERB)
          .entry("pech", "pech", feminine())
          .word("pech-to", Pos.VERB)
          .paucal("dva")
          .paucal("obye")
          .entry("obyj", "obye", plural(Pos.ADJECTIVE))
          .entry("oni", "oni", plural(Pos.PRONOUN))
          .word("tam", Pos.ADVERB);

  private final WordSense sense = new WordSense(new Lexicon(LANGUAGE));

  private static Morph feminine() {
    return new Morph(Pos.NOUN, Case.NOMINATIVE, Number.SINGULAR, Gender.FEMININE, INANIMATE, "n");
  }

  private static Morph plural(Pos pos) {
    return new Morph(pos, Case.NOMINATIVE, Number.PLURAL, null, null, "p");
  }

  private static TermPath path(String prose) {
    List<Token> all = LANGUAGE.tokens(prose);
    List<String> texts = all.stream().map(Token::text).toList();
    List<Token> tokens =
        all.stream().filter(t -> !t.text().equals("[") && !t.text().equals("]")).toList();
    return TermPath.of(tokens, texts.indexOf("["), texts.indexOf("]") - 1);
  }

  private boolean allows(String term, @Nullable Pos pos, String prose) {
    TermShape shape =
        new TermAnalyser(new Lexicon(LANGUAGE))
            .analyse(term, new Told(Kind.TERM, TermGrammar.OPEN.withPartOfSpeech(pos)));
    return sense.allows(shape, path(prose));
  }

  @ParameterizedTest
  @CsvSource({
    "dva [doma], true, right before",
    "dva novye [doma], true, over an adjective",
    "dva novye tye [doma], true, or several",
    "dva novyj [doma], false, not over one in the singular",
    "dva oni [doma], false, nor over a pronoun",
    "dva tam [doma], false, nor over another word",
    "'dva, [doma]', false, nor over a mark",
    "tam [doma], false, another word counts nothing",
    "[doma], false, and neither does none",
    "novye [doma], false, nor an adjective alone",
    "obye [doma], true, a numeral that is an adjective too"
  })
  void aNumeralIsBefore(String prose, boolean expected, String why) {
    assertThat(sense.isBehindPaucal(path(prose))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "bolnyj, [bolnyj] dom, false, it belongs to the noun behind",
    "bolnyj, [bolnyj], true, nothing is behind",
    "bolnyj, [bolnyj] kniga, true, a noun of another gender",
    "bolnyj, [bolnyj] novyj, true, an adjective",
    "novyj, [novyj] dom, true, a term that is no noun may be one",
    "bolnyj knigi, [bolnyj knigi] dom, true, the last word is not the head",
    "novyj bolnyj, [novyj bolnyj] dom, false, it is"
  })
  void aNounIsNoAttribute(String term, String prose, boolean expected, String why) {
    assertThat(allows(term, null, prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "bolnyj, samyj [bolnyj], false, a word of degree",
    "bolnyj, samogo [bolnogo], false, in any form",
    "bolnyj, tam [bolnyj], true, another word",
    "dom, samyj [dom], true, a noun that is no adjective",
    "bolnyj knigi, samyj [bolnyj knigi], true, a term of several words"
  })
  void anAdjectiveIsGraded(String term, String prose, boolean expected, String why) {
    assertThat(allows(term, null, prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "pech, taja [pech], false, an article that agrees",
    "pech, tyj [pech], true, one that does not",
    "pech, novaja [pech], false, an adjective",
    "pech, tam [pech], true, another word",
    "pech, xyz [pech], true, a word that nobody knows",
    "pech, [pech], true, nothing is before",
    "chitat, taja [chitat], true, a verb that is no noun"
  })
  void aVerbIsNoNoun(String term, String prose, boolean expected, String why) {
    assertThat(allows(term, Pos.VERB, prose)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"NOUN, true", "VERB, false"})
  void onlyOfAVerbAnArticleSaysThatItIsNone(Pos pos, boolean expected) {
    assertThat(allows("pech", pos, "taja [pech]")).isEqualTo(expected);
  }
}
