package dev.isogloss.language.en;

import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Phrases;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Set;

/** How English words make phrases. */
record EnglishPhrases(Morphology dictionary) implements Phrases {
  private static final String BE = "be";
  private static final String PAST_PARTICIPLE = "VBN";

  /** How many words back a form of <i>be</i> may be. */
  private static final int REACH = 2;

  /** Prepositions of French terms, beside those that the dictionary has. */
  private static final Set<String> FRENCH = Set.of("de", "du", "des", "à", "au", "aux", "en");

  private static final Set<String> PARTICLES =
      Set.of(
          "up",
          "out",
          "off",
          "on",
          "in",
          "down",
          "over",
          "back",
          "away",
          "through",
          "apart",
          "around",
          "together",
          "along",
          "aside");

  @Override
  public boolean isVerbParticle(String word) {
    return PARTICLES.contains(word);
  }

  @Override
  public boolean linksNouns(String word) {
    return FRENCH.contains(word);
  }

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
