package dev.isogloss.glossary.find;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.List;

/** Decides whether a term goes on behind words that are not its own. */
record Bridge(Lexicon lexicon) {
  /** Whether all that is in the gaps of a path leaves its words in one phrase. */
  boolean holds(TermPath path) {
    return path.gaps().isEmpty() || path.between().stream().allMatch(this::isInPhrase);
  }

  /**
   * A verb takes what follows for itself, and so does a preposition that has no noun of its own:
   * <i>закон требует расширения, закон для быстрого расширения</i>.
   */
  private boolean isInPhrase(List<Token> between) {
    boolean governed = false;
    for (Token token : between) {
      List<Reading> readings = lexicon.readings(token.text());
      if (isVerb(readings)) {
        return false;
      }
      Language language = lexicon.language();
      if (!language.phrases().government(language.orthography().fold(token.text())).isEmpty()) {
        governed = true;
      } else if (readings.stream().anyMatch(r -> r.morph().pos() == Pos.NOUN)) {
        governed = false;
      }
    }
    return !governed;
  }

  private static boolean isVerb(List<Reading> readings) {
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(r -> r.morph().pos() == Pos.VERB || r.morph().pos() == Pos.GERUND);
  }
}
