package dev.isogloss.language.en;

import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Phrases;
import dev.isogloss.language.Token;
import java.util.List;

/** How English words make phrases. */
record EnglishPhrases(Morphology dictionary) implements Phrases {
  private static final String BE = "be";
  private static final String PAST_PARTICIPLE = "VBN";

  /** How many words back a form of <i>be</i> may be. */
  private static final int REACH = 2;

  /** A past participle behind a form of <i>be</i>. */
  @Override
  public boolean isPassive(List<Token> sentence, int at) {
    return dictionary.readings(sentence.get(at).text()).stream()
            .anyMatch(r -> r.morph().tag().equals(PAST_PARTICIPLE))
        && sentence.subList(Math.max(0, at - REACH), at).stream()
            .filter(Token::isWord)
            .flatMap(t -> dictionary.readings(t.text()).stream())
            .anyMatch(r -> r.lemma().equals(BE) && r.morph().pos() == Pos.VERB);
  }
}
