package dev.isogloss.drift.phrase;

import dev.isogloss.language.Language;
import dev.isogloss.language.Phrases.Build;
import dev.isogloss.language.Token;
import java.util.Collection;
import java.util.List;

/** How a language builds noun phrases, as patterns over the readings of its words. */
public interface PhraseGrammar {
  /**
   * All noun phrases of a block of prose, by head: the bare head, and what grows from it. Words of
   * one phrase have nothing but space between them.
   */
  List<NounPhrase> phrases(List<Token> tokens);

  /**
   * Agreement and genitives where nouns have cases, rows of nouns where they have none.
   *
   * @param text the tokens of all paragraphs, which tell apart what a dictionary alone cannot
   */
  static PhraseGrammar of(Language language, Collection<List<Token>> text) {
    return language.phrases().build() == Build.GENITIVES
        ? new CasePhrases(new NounLemmas(language, text))
        : new CompoundPhrases(language);
  }
}
